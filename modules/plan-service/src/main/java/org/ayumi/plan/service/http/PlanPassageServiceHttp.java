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

import org.ayumi.plan.service.PlanPassageServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>PlanPassageServiceUtil</code> service
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
public class PlanPassageServiceHttp {

	public static java.util.List<org.ayumi.plan.model.view.PassageDetail>
			getPassages(HttpPrincipal httpPrincipal, long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanPassageServiceUtil.class, "getPassages",
				_getPassagesParameterTypes0);

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

			return (java.util.List<org.ayumi.plan.model.view.PassageDetail>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.PassageDetail addPassage(
			HttpPrincipal httpPrincipal, long planEntryId,
			org.ayumi.plan.domain.Passage passage)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanPassageServiceUtil.class, "addPassage",
				_addPassageParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, passage);

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

			return (org.ayumi.plan.model.view.PassageDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.PassageDetail updatePassage(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			long mvccVersion, org.ayumi.plan.domain.Passage passage)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanPassageServiceUtil.class, "updatePassage",
				_updatePassageParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code, mvccVersion, passage);

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

			return (org.ayumi.plan.model.view.PassageDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void movePassage(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			org.ayumi.plan.model.view.PassagePlace place)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanPassageServiceUtil.class, "movePassage",
				_movePassageParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code, place);

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

	public static void deletePassage(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanPassageServiceUtil.class, "deletePassage",
				_deletePassageParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code, mvccVersion);

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

	private static Log _log = LogFactoryUtil.getLog(
		PlanPassageServiceHttp.class);

	private static final Class<?>[] _getPassagesParameterTypes0 = new Class[] {
		long.class
	};
	private static final Class<?>[] _addPassageParameterTypes1 = new Class[] {
		long.class, org.ayumi.plan.domain.Passage.class
	};
	private static final Class<?>[] _updatePassageParameterTypes2 =
		new Class[] {
			long.class, String.class, long.class,
			org.ayumi.plan.domain.Passage.class
		};
	private static final Class<?>[] _movePassageParameterTypes3 = new Class[] {
		long.class, String.class, org.ayumi.plan.model.view.PassagePlace.class
	};
	private static final Class<?>[] _deletePassageParameterTypes4 =
		new Class[] {long.class, String.class, long.class};

}