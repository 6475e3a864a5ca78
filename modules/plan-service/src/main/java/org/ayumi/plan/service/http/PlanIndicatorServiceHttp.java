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

import org.ayumi.plan.service.PlanIndicatorServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>PlanIndicatorServiceUtil</code> service
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
public class PlanIndicatorServiceHttp {

	public static java.util.List<org.ayumi.plan.model.view.IndicatorDetail>
			getIndicators(HttpPrincipal httpPrincipal, long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanIndicatorServiceUtil.class, "getIndicators",
				_getIndicatorsParameterTypes0);

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

			return (java.util.List<org.ayumi.plan.model.view.IndicatorDetail>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.IndicatorDetail addIndicator(
			HttpPrincipal httpPrincipal, long planEntryId,
			org.ayumi.plan.domain.Indicator indicator)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanIndicatorServiceUtil.class, "addIndicator",
				_addIndicatorParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, indicator);

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

			return (org.ayumi.plan.model.view.IndicatorDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.IndicatorDetail updateIndicator(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			long mvccVersion, org.ayumi.plan.domain.Indicator indicator)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanIndicatorServiceUtil.class, "updateIndicator",
				_updateIndicatorParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code, mvccVersion, indicator);

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

			return (org.ayumi.plan.model.view.IndicatorDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.IndicatorDetail setActuals(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			long mvccVersion,
			java.util.List<org.ayumi.plan.domain.IndicatorValue> actuals)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanIndicatorServiceUtil.class, "setActuals",
				_setActualsParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code, mvccVersion, actuals);

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

			return (org.ayumi.plan.model.view.IndicatorDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void moveIndicator(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			String headingCode, String beforeCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanIndicatorServiceUtil.class, "moveIndicator",
				_moveIndicatorParameterTypes4);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code, headingCode, beforeCode);

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

	public static void deleteIndicator(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanIndicatorServiceUtil.class, "deleteIndicator",
				_deleteIndicatorParameterTypes5);

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
		PlanIndicatorServiceHttp.class);

	private static final Class<?>[] _getIndicatorsParameterTypes0 =
		new Class[] {long.class};
	private static final Class<?>[] _addIndicatorParameterTypes1 = new Class[] {
		long.class, org.ayumi.plan.domain.Indicator.class
	};
	private static final Class<?>[] _updateIndicatorParameterTypes2 =
		new Class[] {
			long.class, String.class, long.class,
			org.ayumi.plan.domain.Indicator.class
		};
	private static final Class<?>[] _setActualsParameterTypes3 = new Class[] {
		long.class, String.class, long.class, java.util.List.class
	};
	private static final Class<?>[] _moveIndicatorParameterTypes4 =
		new Class[] {long.class, String.class, String.class, String.class};
	private static final Class<?>[] _deleteIndicatorParameterTypes5 =
		new Class[] {long.class, String.class, long.class};

}