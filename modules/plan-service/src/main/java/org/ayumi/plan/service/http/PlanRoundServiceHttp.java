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

import org.ayumi.plan.service.PlanRoundServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>PlanRoundServiceUtil</code> service
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
public class PlanRoundServiceHttp {

	public static org.ayumi.plan.model.view.RoundDetail addRound(
			HttpPrincipal httpPrincipal, long planEntryId,
			org.ayumi.plan.domain.inquiry.Round round)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanRoundServiceUtil.class, "addRound",
				_addRoundParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, round);

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

			return (org.ayumi.plan.model.view.RoundDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.RoundDetail updateRound(
			HttpPrincipal httpPrincipal, long planRoundId, long mvccVersion,
			org.ayumi.plan.domain.inquiry.Round round)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanRoundServiceUtil.class, "updateRound",
				_updateRoundParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planRoundId, mvccVersion, round);

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

			return (org.ayumi.plan.model.view.RoundDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void deleteRound(
			HttpPrincipal httpPrincipal, long planRoundId, long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanRoundServiceUtil.class, "deleteRound",
				_deleteRoundParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planRoundId, mvccVersion);

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

	public static org.ayumi.plan.model.view.RoundDetail openRound(
			HttpPrincipal httpPrincipal, long planRoundId, long mvccVersion,
			java.util.Map<String, java.util.List<String>> members)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanRoundServiceUtil.class, "openRound",
				_openRoundParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planRoundId, mvccVersion, members);

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

			return (org.ayumi.plan.model.view.RoundDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.RoundDetail extend(
			HttpPrincipal httpPrincipal, long planRoundId,
			String departmentCode, java.time.LocalDate dueDate, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanRoundServiceUtil.class, "extend", _extendParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planRoundId, departmentCode, dueDate, reason);

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

			return (org.ayumi.plan.model.view.RoundDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.Edition publishRound(
			HttpPrincipal httpPrincipal, long planRoundId,
			long expectedDocumentVersion,
			org.ayumi.plan.model.view.Announcement announcement)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanRoundServiceUtil.class, "publishRound",
				_publishRoundParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planRoundId, expectedDocumentVersion, announcement);

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

			return (org.ayumi.plan.model.view.Edition)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<org.ayumi.plan.model.view.RoundDetail>
			getRounds(HttpPrincipal httpPrincipal, long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanRoundServiceUtil.class, "getRounds",
				_getRoundsParameterTypes6);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId);

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

			return (java.util.List<org.ayumi.plan.model.view.RoundDetail>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.RoundDetail getRound(
			HttpPrincipal httpPrincipal, long planRoundId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanRoundServiceUtil.class, "getRound",
				_getRoundParameterTypes7);

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

			return (org.ayumi.plan.model.view.RoundDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(PlanRoundServiceHttp.class);

	private static final Class<?>[] _addRoundParameterTypes0 = new Class[] {
		long.class, org.ayumi.plan.domain.inquiry.Round.class
	};
	private static final Class<?>[] _updateRoundParameterTypes1 = new Class[] {
		long.class, long.class, org.ayumi.plan.domain.inquiry.Round.class
	};
	private static final Class<?>[] _deleteRoundParameterTypes2 = new Class[] {
		long.class, long.class
	};
	private static final Class<?>[] _openRoundParameterTypes3 = new Class[] {
		long.class, long.class, java.util.Map.class
	};
	private static final Class<?>[] _extendParameterTypes4 = new Class[] {
		long.class, String.class, java.time.LocalDate.class, String.class
	};
	private static final Class<?>[] _publishRoundParameterTypes5 = new Class[] {
		long.class, long.class, org.ayumi.plan.model.view.Announcement.class
	};
	private static final Class<?>[] _getRoundsParameterTypes6 = new Class[] {
		long.class
	};
	private static final Class<?>[] _getRoundParameterTypes7 = new Class[] {
		long.class
	};

}