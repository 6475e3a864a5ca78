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

import org.ayumi.plan.service.PlanItemServiceUtil;

/**
 * Provides the HTTP utility for the
 * <code>PlanItemServiceUtil</code> service
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
public class PlanItemServiceHttp {

	public static org.ayumi.plan.model.view.ItemPage getItems(
			HttpPrincipal httpPrincipal, long planEntryId,
			org.ayumi.plan.domain.ItemQuery query, boolean mine, int start,
			int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanItemServiceUtil.class, "getItems",
				_getItemsParameterTypes0);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, query, mine, start, end);

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

			return (org.ayumi.plan.model.view.ItemPage)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.ItemDetail getItem(
			HttpPrincipal httpPrincipal, long planEntryId, String code)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanItemServiceUtil.class, "getItem", _getItemParameterTypes1);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code);

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

			return (org.ayumi.plan.model.view.ItemDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.ItemDetail updateItem(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			long mvccVersion, org.ayumi.plan.domain.Item item)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanItemServiceUtil.class, "updateItem",
				_updateItemParameterTypes2);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code, mvccVersion, item);

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

			return (org.ayumi.plan.model.view.ItemDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.ItemDetail addItem(
			HttpPrincipal httpPrincipal, long planEntryId,
			org.ayumi.plan.domain.Item item)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanItemServiceUtil.class, "addItem", _addItemParameterTypes3);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, item);

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

			return (org.ayumi.plan.model.view.ItemDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static void deleteItem(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanItemServiceUtil.class, "deleteItem",
				_deleteItemParameterTypes4);

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

	public static org.ayumi.plan.model.view.ItemDetail moveItem(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			String headingCode, String beforeCode)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanItemServiceUtil.class, "moveItem",
				_moveItemParameterTypes5);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code, headingCode, beforeCode);

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

			return (org.ayumi.plan.model.view.ItemDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	public static org.ayumi.plan.model.view.ItemDetail promoteItem(
			HttpPrincipal httpPrincipal, long planEntryId, String code,
			long mvccVersion)
		throws com.liferay.portal.kernel.exception.PortalException {

		try {
			MethodKey methodKey = new MethodKey(
				PlanItemServiceUtil.class, "promoteItem",
				_promoteItemParameterTypes6);

			MethodHandler methodHandler = new MethodHandler(
				methodKey, planEntryId, code, mvccVersion);

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

			return (org.ayumi.plan.model.view.ItemDetail)returnObj;
		}
		catch (com.liferay.portal.kernel.exception.SystemException
					systemException) {

			_log.error(systemException, systemException);

			throw systemException;
		}
	}

	private static Log _log = LogFactoryUtil.getLog(PlanItemServiceHttp.class);

	private static final Class<?>[] _getItemsParameterTypes0 = new Class[] {
		long.class, org.ayumi.plan.domain.ItemQuery.class, boolean.class,
		int.class, int.class
	};
	private static final Class<?>[] _getItemParameterTypes1 = new Class[] {
		long.class, String.class
	};
	private static final Class<?>[] _updateItemParameterTypes2 = new Class[] {
		long.class, String.class, long.class, org.ayumi.plan.domain.Item.class
	};
	private static final Class<?>[] _addItemParameterTypes3 = new Class[] {
		long.class, org.ayumi.plan.domain.Item.class
	};
	private static final Class<?>[] _deleteItemParameterTypes4 = new Class[] {
		long.class, String.class, long.class
	};
	private static final Class<?>[] _moveItemParameterTypes5 = new Class[] {
		long.class, String.class, String.class, String.class
	};
	private static final Class<?>[] _promoteItemParameterTypes6 = new Class[] {
		long.class, String.class, long.class
	};

}