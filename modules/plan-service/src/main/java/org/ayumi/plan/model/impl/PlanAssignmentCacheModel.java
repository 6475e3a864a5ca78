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

import org.ayumi.plan.model.PlanAssignment;

/**
 * The cache model class for representing PlanAssignment in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanAssignmentCacheModel
	implements CacheModel<PlanAssignment>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanAssignmentCacheModel)) {
			return false;
		}

		PlanAssignmentCacheModel planAssignmentCacheModel =
			(PlanAssignmentCacheModel)object;

		if ((planAssignmentId == planAssignmentCacheModel.planAssignmentId) &&
			(mvccVersion == planAssignmentCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planAssignmentId);

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
		StringBundler sb = new StringBundler(21);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planAssignmentId=");
		sb.append(planAssignmentId);
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", planEntryId=");
		sb.append(planEntryId);
		sb.append(", planItemId=");
		sb.append(planItemId);
		sb.append(", planContentId=");
		sb.append(planContentId);
		sb.append(", planDepartmentId=");
		sb.append(planDepartmentId);
		sb.append(", printed=");
		sb.append(printed);
		sb.append(", priority=");
		sb.append(priority);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanAssignment toEntityModel() {
		PlanAssignmentImpl planAssignmentImpl = new PlanAssignmentImpl();

		planAssignmentImpl.setMvccVersion(mvccVersion);
		planAssignmentImpl.setPlanAssignmentId(planAssignmentId);
		planAssignmentImpl.setGroupId(groupId);
		planAssignmentImpl.setCompanyId(companyId);
		planAssignmentImpl.setPlanEntryId(planEntryId);
		planAssignmentImpl.setPlanItemId(planItemId);
		planAssignmentImpl.setPlanContentId(planContentId);
		planAssignmentImpl.setPlanDepartmentId(planDepartmentId);

		if (printed == null) {
			planAssignmentImpl.setPrinted("");
		}
		else {
			planAssignmentImpl.setPrinted(printed);
		}

		planAssignmentImpl.setPriority(priority);

		planAssignmentImpl.resetOriginalValues();

		return planAssignmentImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planAssignmentId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		planEntryId = objectInput.readLong();

		planItemId = objectInput.readLong();

		planContentId = objectInput.readLong();

		planDepartmentId = objectInput.readLong();
		printed = (String)objectInput.readObject();

		priority = objectInput.readInt();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planAssignmentId);

		objectOutput.writeLong(groupId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(planEntryId);

		objectOutput.writeLong(planItemId);

		objectOutput.writeLong(planContentId);

		objectOutput.writeLong(planDepartmentId);

		if (printed == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(printed);
		}

		objectOutput.writeInt(priority);
	}

	public long mvccVersion;
	public long planAssignmentId;
	public long groupId;
	public long companyId;
	public long planEntryId;
	public long planItemId;
	public long planContentId;
	public long planDepartmentId;
	public String printed;
	public int priority;

}