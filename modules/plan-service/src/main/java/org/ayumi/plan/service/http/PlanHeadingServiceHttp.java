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

import org.ayumi.plan.service.PlanHeadingServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>PlanHeadingServiceUtil</code> service
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
public class PlanHeadingServiceHttp {

	public static java.util.List<org.ayumi.plan.model.view.HeadingDetail>
			getHeadings(HttpPrincipal httpPrincipal, long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanHeadingServiceUtil.class, "getHeadings",
				_getHeadingsParameterTypes0);

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

			return (java.util.List<org.ayumi.plan.model.view.HeadingDetail>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.HeadingDetail addHeading(
			HttpPrincipal httpPrincipal, long planEntryId,
			org.ayumi.plan.domain.Heading heading)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanHeadingServiceUtil.class, "addHeading",
				_addHeadingParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, heading);

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

			return (org.ayumi.plan.model.view.HeadingDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.HeadingDetail updateHeading(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			long mvccVersion, org.ayumi.plan.domain.Heading heading)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanHeadingServiceUtil.class, "updateHeading",
				_updateHeadingParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code, mvccVersion, heading);

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

			return (org.ayumi.plan.model.view.HeadingDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void moveHeading(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			String parentCode, String beforeCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanHeadingServiceUtil.class, "moveHeading",
				_moveHeadingParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code, parentCode, beforeCode);

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

	public static void deleteHeading(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanHeadingServiceUtil.class, "deleteHeading",
				_deleteHeadingParameterTypes4);

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
		PlanHeadingServiceHttp.class);

	private static final Class<?>[] _getHeadingsParameterTypes0 = new Class[] {
		long.class
	};
	private static final Class<?>[] _addHeadingParameterTypes1 = new Class[] {
		long.class, org.ayumi.plan.domain.Heading.class
	};
	private static final Class<?>[] _updateHeadingParameterTypes2 =
		new Class[] {
			long.class, String.class, long.class,
			org.ayumi.plan.domain.Heading.class
		};
	private static final Class<?>[] _moveHeadingParameterTypes3 = new Class[] {
		long.class, String.class, String.class, String.class
	};
	private static final Class<?>[] _deleteHeadingParameterTypes4 =
		new Class[] {long.class, String.class, long.class};

}