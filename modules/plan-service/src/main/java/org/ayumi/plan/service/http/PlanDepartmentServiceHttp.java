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

import org.ayumi.plan.service.PlanDepartmentServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>PlanDepartmentServiceUtil</code> service
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
public class PlanDepartmentServiceHttp {

	public static java.util.List<org.ayumi.plan.model.view.DepartmentDetail>
			getDepartments(HttpPrincipal httpPrincipal, long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanDepartmentServiceUtil.class, "getDepartments",
				_getDepartmentsParameterTypes0);

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

			return (java.util.List<org.ayumi.plan.model.view.DepartmentDetail>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.DepartmentDetail addDepartment(
			HttpPrincipal httpPrincipal, long planEntryId,
			org.ayumi.plan.domain.Department department)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanDepartmentServiceUtil.class, "addDepartment",
				_addDepartmentParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, department);

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

			return (org.ayumi.plan.model.view.DepartmentDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.DepartmentDetail updateDepartment(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			long mvccVersion, org.ayumi.plan.domain.Department department)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanDepartmentServiceUtil.class, "updateDepartment",
				_updateDepartmentParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code, mvccVersion, department);

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

			return (org.ayumi.plan.model.view.DepartmentDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void moveDepartment(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			String beforeCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanDepartmentServiceUtil.class, "moveDepartment",
				_moveDepartmentParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code, beforeCode);

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

	public static void deleteDepartment(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanDepartmentServiceUtil.class, "deleteDepartment",
				_deleteDepartmentParameterTypes4);

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

	public static org.ayumi.plan.model.view.DepartmentDetail succeed(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			long mvccVersion, org.ayumi.plan.model.view.Succession succession)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanDepartmentServiceUtil.class, "succeed",
				_succeedParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code, mvccVersion, succession);

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

			return (org.ayumi.plan.model.view.DepartmentDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.DepartmentDetail setUnits(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			long[] organizationIds, long[] userGroupIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanDepartmentServiceUtil.class, "setUnits",
				_setUnitsParameterTypes6);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code, organizationIds, userGroupIds);

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

			return (org.ayumi.plan.model.view.DepartmentDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(
		PlanDepartmentServiceHttp.class);

	private static final Class<?>[] _getDepartmentsParameterTypes0 =
		new Class[] {long.class};
	private static final Class<?>[] _addDepartmentParameterTypes1 =
		new Class[] {long.class, org.ayumi.plan.domain.Department.class};
	private static final Class<?>[] _updateDepartmentParameterTypes2 =
		new Class[] {
			long.class, String.class, long.class,
			org.ayumi.plan.domain.Department.class
		};
	private static final Class<?>[] _moveDepartmentParameterTypes3 =
		new Class[] {long.class, String.class, String.class};
	private static final Class<?>[] _deleteDepartmentParameterTypes4 =
		new Class[] {long.class, String.class, long.class};
	private static final Class<?>[] _succeedParameterTypes5 = new Class[] {
		long.class, String.class, long.class,
		org.ayumi.plan.model.view.Succession.class
	};
	private static final Class<?>[] _setUnitsParameterTypes6 = new Class[] {
		long.class, String.class, long[].class, long[].class
	};

}