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

import org.ayumi.plan.service.PlanEntryServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>PlanEntryServiceUtil</code> service
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
public class PlanEntryServiceHttp {

	public static org.ayumi.plan.model.view.WorkingPlan addPlanEntry(
			HttpPrincipal httpPrincipal, long groupId,
			org.ayumi.plan.domain.PlanHead head,
			java.util.List<org.ayumi.plan.domain.Level> levels)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanEntryServiceUtil.class, "addPlanEntry",
				_addPlanEntryParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, groupId, head, levels);

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

			return (org.ayumi.plan.model.view.WorkingPlan)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.WorkingPlan updatePlanEntry(
			HttpPrincipal httpPrincipal, long planEntryId, long headVersion,
			org.ayumi.plan.domain.PlanHead head,
			java.util.List<org.ayumi.plan.domain.Level> levels)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanEntryServiceUtil.class, "updatePlanEntry",
				_updatePlanEntryParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, headVersion, head, levels);

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

			return (org.ayumi.plan.model.view.WorkingPlan)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.WorkingPlan setTerms(
			HttpPrincipal httpPrincipal, long planEntryId, long headVersion,
			java.util.List<org.ayumi.plan.domain.Term> terms)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanEntryServiceUtil.class, "setTerms",
				_setTermsParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, headVersion, terms);

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

			return (org.ayumi.plan.model.view.WorkingPlan)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void deletePlanEntry(
			HttpPrincipal httpPrincipal, long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanEntryServiceUtil.class, "deletePlanEntry",
				_deletePlanEntryParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId);

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

	public static org.ayumi.plan.model.view.WorkingPlan getPlanEntry(
			HttpPrincipal httpPrincipal, long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanEntryServiceUtil.class, "getPlanEntry",
				_getPlanEntryParameterTypes4);

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

			return (org.ayumi.plan.model.view.WorkingPlan)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static java.util.List<org.ayumi.plan.model.view.WorkingPlan>
		getPlanEntries(HttpPrincipal httpPrincipal, long groupId) {

		try {
			MethodKey methodKey = new MethodKey(
				PlanEntryServiceUtil.class, "getPlanEntries",
				_getPlanEntriesParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(methodKey, groupId);

			Object returnObj = null;

			try {
				returnObj = TunnelUtil.invoke(httpPrincipal, methodHandler);
			}
			catch (Exception exception) {
				throw new com.liferay.portal.kernel.exception.SystemException(
					exception);
			}

			return (java.util.List<org.ayumi.plan.model.view.WorkingPlan>)
				returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.domain.PlanDocument getPlanDocument(
			HttpPrincipal httpPrincipal, long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanEntryServiceUtil.class, "getPlanDocument",
				_getPlanDocumentParameterTypes6);

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

			return (org.ayumi.plan.domain.PlanDocument)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.PlanPermissions getPlanPermissions(
			HttpPrincipal httpPrincipal, long planEntryId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanEntryServiceUtil.class, "getPlanPermissions",
				_getPlanPermissionsParameterTypes7);

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

			return (org.ayumi.plan.model.view.PlanPermissions)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static boolean hasAddPermission(
			HttpPrincipal httpPrincipal, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanEntryServiceUtil.class, "hasAddPermission",
				_hasAddPermissionParameterTypes8);

			MethodHandler methodHandler = new MethodHandler(methodKey, groupId);

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

			return ((Boolean)returnObj).booleanValue();
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.WorkingPlan importPlan(
			HttpPrincipal httpPrincipal, long planEntryId,
			long expectedDocumentVersion,
			org.ayumi.plan.domain.PlanDocument document, String source)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanEntryServiceUtil.class, "importPlan",
				_importPlanParameterTypes9);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, expectedDocumentVersion, document,
				source);

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

			return (org.ayumi.plan.model.view.WorkingPlan)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(PlanEntryServiceHttp.class);

	private static final Class<?>[] _addPlanEntryParameterTypes0 = new Class[] {
		long.class, org.ayumi.plan.domain.PlanHead.class, java.util.List.class
	};
	private static final Class<?>[] _updatePlanEntryParameterTypes1 =
		new Class[] {
			long.class, long.class, org.ayumi.plan.domain.PlanHead.class,
			java.util.List.class
		};
	private static final Class<?>[] _setTermsParameterTypes2 = new Class[] {
		long.class, long.class, java.util.List.class
	};
	private static final Class<?>[] _deletePlanEntryParameterTypes3 =
		new Class[] {long.class};
	private static final Class<?>[] _getPlanEntryParameterTypes4 = new Class[] {
		long.class
	};
	private static final Class<?>[] _getPlanEntriesParameterTypes5 =
		new Class[] {long.class};
	private static final Class<?>[] _getPlanDocumentParameterTypes6 =
		new Class[] {long.class};
	private static final Class<?>[] _getPlanPermissionsParameterTypes7 =
		new Class[] {long.class};
	private static final Class<?>[] _hasAddPermissionParameterTypes8 =
		new Class[] {long.class};
	private static final Class<?>[] _importPlanParameterTypes9 = new Class[] {
		long.class, long.class, org.ayumi.plan.domain.PlanDocument.class,
		String.class
	};

}