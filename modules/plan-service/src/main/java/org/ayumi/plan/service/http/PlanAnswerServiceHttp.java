/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.service.http;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.HttpPrincipal;
import com.liferay.portal.kernel.service.http.TunnelUtil;
import com.liferay.portal.kernel.util.MethodHandler;
import com.liferay.portal.kernel.util.MethodKey;

import org.ayumi.plan.service.PlanAnswerServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>PlanAnswerServiceUtil</code> service
 * utility. The
 * static methods of this class calls the same methods of the service utility.
 * However, the signatures are different because it requires an additional
 * <code>HttpPrincipal</code> parameter.
 *
 * <p>
 * The benefits of using the HTTP utility is that it is fast and allows for
 * tunneling without the cost of serializing to text. The drawback is that it
 * only works with Java.
 * </p>
 *
 * <p>
 * Set the property <b>tunnel.servlet.hosts.allowed</b> in portal.properties to
 * configure security.
 * </p>
 *
 * <p>
 * The HTTP utility is only generated for remote services.
 * </p>
 *
 * @author Ayumi
 * @generated
 */
public class PlanAnswerServiceHttp {

	public static java.util.List<org.ayumi.plan.model.view.AnswerDetail>
			getAnswers(HttpPrincipal httpPrincipal, long planRoundId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanAnswerServiceUtil.class, "getAnswers",
				_getAnswersParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planRoundId);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return (java.util.List<org.ayumi.plan.model.view.AnswerDetail>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.AnswerDetail getAnswer(
			HttpPrincipal httpPrincipal, long planAnswerId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanAnswerServiceUtil.class, "getAnswer",
				_getAnswerParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planAnswerId);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return (org.ayumi.plan.model.view.AnswerDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.AnswerDetail saveAnswer(
			HttpPrincipal httpPrincipal,
			org.ayumi.plan.model.view.AnswerEdit edit)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanAnswerServiceUtil.class, "saveAnswer",
				_saveAnswerParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(methodKey, edit);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return (org.ayumi.plan.model.view.AnswerDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void saveAnswers(
			HttpPrincipal httpPrincipal,
			java.util.List<org.ayumi.plan.model.view.AnswerEdit> edits)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanAnswerServiceUtil.class, "saveAnswers",
				_saveAnswersParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(methodKey, edits);

			try {
				TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.AnswerDetail act(
			HttpPrincipal httpPrincipal, long planAnswerId, long mvccVersion,
			org.ayumi.plan.domain.inquiry.AnswerAct act, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanAnswerServiceUtil.class, "act", _actParameterTypes6);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planAnswerId, mvccVersion, act, reason);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return (org.ayumi.plan.model.view.AnswerDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void actAll(
			HttpPrincipal httpPrincipal, java.util.Map<Long, Long> versions,
			org.ayumi.plan.domain.inquiry.AnswerAct act)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanAnswerServiceUtil.class, "actAll", _actAllParameterTypes7);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, versions, act);

			try {
				TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<org.ayumi.plan.model.view.AnswerStep> getSteps(
			HttpPrincipal httpPrincipal, long planAnswerId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanAnswerServiceUtil.class, "getSteps",
				_getStepsParameterTypes8);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planAnswerId);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				if (exception instanceof
						com.liferay.portal.kernel.exception.PortalException) {

					throw (com.liferay.portal.kernel.exception.PortalException)
						exception;
				}

				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return (java.util.List<org.ayumi.plan.model.view.AnswerStep>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(
		PlanAnswerServiceHttp.class);

	private static final Class<?>[] _getAnswersParameterTypes0 = new Class[] {
		long.class
	};
	private static final Class<?>[] _getAnswerParameterTypes2 = new Class[] {
		long.class
	};
	private static final Class<?>[] _saveAnswerParameterTypes3 = new Class[] {
		org.ayumi.plan.model.view.AnswerEdit.class
	};
	private static final Class<?>[] _saveAnswersParameterTypes4 = new Class[] {
		java.util.List.class
	};
	private static final Class<?>[] _actParameterTypes6 = new Class[] {
		long.class, long.class, org.ayumi.plan.domain.inquiry.AnswerAct.class,
		String.class
	};
	private static final Class<?>[] _actAllParameterTypes7 = new Class[] {
		java.util.Map.class, org.ayumi.plan.domain.inquiry.AnswerAct.class
	};
	private static final Class<?>[] _getStepsParameterTypes8 = new Class[] {
		long.class
	};

}