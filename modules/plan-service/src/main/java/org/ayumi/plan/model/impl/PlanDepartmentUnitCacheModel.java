/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import org.ayumi.plan.model.PlanDepartmentUnit;

/**
 * The cache model class for representing PlanDepartmentUnit in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanDepartmentUnitCacheModel
	implements CacheModel<PlanDepartmentUnit>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanDepartmentUnitCacheModel)) {
			return false;
		}

		PlanDepartmentUnitCacheModel planDepartmentUnitCacheModel =
			(PlanDepartmentUnitCacheModel)object;

		if ((planDepartmentUnitId ==
				planDepartmentUnitCacheModel.planDepartmentUnitId) &&
			(mvccVersion == planDepartmentUnitCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planDepartmentUnitId);

		return HashUtil.hash(hashCode, mvccVersion);
	}

	@Override
	public long getMvccVersion() {
		return mvccVersion;
	}

	@Override
	public void setMvccVersion(long mvccVersion) {
		this.mvccVersion = mvccVersion;
	}

	@Override
	public String toString() {
		StringBundler sb = new StringBundler(17);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planDepartmentUnitId=");
		sb.append(planDepartmentUnitId);
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", planEntryId=");
		sb.append(planEntryId);
		sb.append(", planDepartmentId=");
		sb.append(planDepartmentId);
		sb.append(", classNameId=");
		sb.append(classNameId);
		sb.append(", classPK=");
		sb.append(classPK);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanDepartmentUnit toEntityModel() {
		PlanDepartmentUnitImpl planDepartmentUnitImpl =
			new PlanDepartmentUnitImpl();

		planDepartmentUnitImpl.setMvccVersion(mvccVersion);
		planDepartmentUnitImpl.setPlanDepartmentUnitId(planDepartmentUnitId);
		planDepartmentUnitImpl.setGroupId(groupId);
		planDepartmentUnitImpl.setCompanyId(companyId);
		planDepartmentUnitImpl.setPlanEntryId(planEntryId);
		planDepartmentUnitImpl.setPlanDepartmentId(planDepartmentId);
		planDepartmentUnitImpl.setClassNameId(classNameId);
		planDepartmentUnitImpl.setClassPK(classPK);

		planDepartmentUnitImpl.resetOriginalValues();

		return planDepartmentUnitImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		planDepartmentUnitId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		planEntryId = objectInput.readLong();

		planDepartmentId = objectInput.readLong();

		classNameId = objectInput.readLong();

		classPK = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planDepartmentUnitId);

		objectOutput.writeLong(groupId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(planEntryId);

		objectOutput.writeLong(planDepartmentId);

		objectOutput.writeLong(classNameId);

		objectOutput.writeLong(classPK);
	}

	public long mvccVersion;
	public long planDepartmentUnitId;
	public long groupId;
	public long companyId;
	public long planEntryId;
	public long planDepartmentId;
	public long classNameId;
	public long classPK;

}