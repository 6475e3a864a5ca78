/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com SPDX-License-Identifier:
 * LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.DuplicateExternalReferenceCodeException;

/**
 * @author Ayumi
 */
public class DuplicatePlanEntryExternalReferenceCodeException
    extends DuplicateExternalReferenceCodeException {

  public DuplicatePlanEntryExternalReferenceCodeException() {}

  public DuplicatePlanEntryExternalReferenceCodeException(String msg) {
    super(msg);
  }

  public DuplicatePlanEntryExternalReferenceCodeException(String msg, Throwable throwable) {
    super(msg, throwable);
  }

  public DuplicatePlanEntryExternalReferenceCodeException(Throwable throwable) {
    super(throwable);
  }
}
