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

import java.util.Date;

import org.ayumi.plan.model.PlanExtension;

/**
 * The cache model class for representing PlanExtension in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanExtensionCacheModel
	implements CacheModel<PlanExtension>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanExtensionCacheModel)) {
			return false;
		}

		PlanExtensionCacheModel planExtensionCacheModel =
			(PlanExtensionCacheModel)object;

		if ((planExtensionId == planExtensionCacheModel.planExtensionId) &&
			(mvccVersion == planExtensionCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planExtensionId);

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
		StringBundler sb = new StringBundler(27);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planExtensionId=");
		sb.append(planExtensionId);
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", userId=");
		sb.append(userId);
		sb.append(", userName=");
		sb.append(userName);
		sb.append(", createDate=");
		sb.append(createDate);
		sb.append(", modifiedDate=");
		sb.append(modifiedDate);
		sb.append(", planEntryId=");
		sb.append(planEntryId);
		sb.append(", planRoundId=");
		sb.append(planRoundId);
		sb.append(", departmentCode=");
		sb.append(departmentCode);
		sb.append(", dueDay=");
		sb.append(dueDay);
		sb.append(", reason=");
		sb.append(reason);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanExtension toEntityModel() {
		PlanExtensionImpl planExtensionImpl = new PlanExtensionImpl();

		planExtensionImpl.setMvccVersion(mvccVersion);
		planExtensionImpl.setPlanExtensionId(planExtensionId);
		planExtensionImpl.setGroupId(groupId);
		planExtensionImpl.setCompanyId(companyId);
		planExtensionImpl.setUserId(userId);

		if (userName == null) {
			planExtensionImpl.setUserName("");
		}
		else {
			planExtensionImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planExtensionImpl.setCreateDate(null);
		}
		else {
			planExtensionImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planExtensionImpl.setModifiedDate(null);
		}
		else {
			planExtensionImpl.setModifiedDate(new Date(modifiedDate));
		}

		planExtensionImpl.setPlanEntryId(planEntryId);
		planExtensionImpl.setPlanRoundId(planRoundId);

		if (departmentCode == null) {
			planExtensionImpl.setDepartmentCode("");
		}
		else {
			planExtensionImpl.setDepartmentCode(departmentCode);
		}

		if (dueDay == null) {
			planExtensionImpl.setDueDay("");
		}
		else {
			planExtensionImpl.setDueDay(dueDay);
		}

		if (reason == null) {
			planExtensionImpl.setReason("");
		}
		else {
			planExtensionImpl.setReason(reason);
		}

		planExtensionImpl.resetOriginalValues();

		return planExtensionImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planExtensionId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();

		planRoundId = objectInput.readLong();
		departmentCode = objectInput.readUTF();
		dueDay = objectInput.readUTF();
		reason = (String)objectInput.readObject();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planExtensionId);

		objectOutput.writeLong(groupId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(userId);

		if (userName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(userName);
		}

		objectOutput.writeLong(createDate);
		objectOutput.writeLong(modifiedDate);

		objectOutput.writeLong(planEntryId);

		objectOutput.writeLong(planRoundId);

		if (departmentCode == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(departmentCode);
		}

		if (dueDay == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(dueDay);
		}

		if (reason == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(reason);
		}
	}

	public long mvccVersion;
	public long planExtensionId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public long planRoundId;
	public String departmentCode;
	public String dueDay;
	public String reason;

}