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

import org.ayumi.plan.model.PlanDepartment;

/**
 * The cache model class for representing PlanDepartment in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanDepartmentCacheModel
	implements CacheModel<PlanDepartment>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanDepartmentCacheModel)) {
			return false;
		}

		PlanDepartmentCacheModel planDepartmentCacheModel =
			(PlanDepartmentCacheModel)object;

		if ((planDepartmentId == planDepartmentCacheModel.planDepartmentId) &&
			(mvccVersion == planDepartmentCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planDepartmentId);

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
		StringBundler sb = new StringBundler(35);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planDepartmentId=");
		sb.append(planDepartmentId);
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
		sb.append(", code=");
		sb.append(code);
		sb.append(", name=");
		sb.append(name);
		sb.append(", printedNames=");
		sb.append(printedNames);
		sb.append(", type=");
		sb.append(type);
		sb.append(", validFrom=");
		sb.append(validFrom);
		sb.append(", validTo=");
		sb.append(validTo);
		sb.append(", successorCodes=");
		sb.append(successorCodes);
		sb.append(", priority=");
		sb.append(priority);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanDepartment toEntityModel() {
		PlanDepartmentImpl planDepartmentImpl = new PlanDepartmentImpl();

		planDepartmentImpl.setMvccVersion(mvccVersion);
		planDepartmentImpl.setPlanDepartmentId(planDepartmentId);
		planDepartmentImpl.setGroupId(groupId);
		planDepartmentImpl.setCompanyId(companyId);
		planDepartmentImpl.setUserId(userId);

		if (userName == null) {
			planDepartmentImpl.setUserName("");
		}
		else {
			planDepartmentImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planDepartmentImpl.setCreateDate(null);
		}
		else {
			planDepartmentImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planDepartmentImpl.setModifiedDate(null);
		}
		else {
			planDepartmentImpl.setModifiedDate(new Date(modifiedDate));
		}

		planDepartmentImpl.setPlanEntryId(planEntryId);

		if (code == null) {
			planDepartmentImpl.setCode("");
		}
		else {
			planDepartmentImpl.setCode(code);
		}

		if (name == null) {
			planDepartmentImpl.setName("");
		}
		else {
			planDepartmentImpl.setName(name);
		}

		if (printedNames == null) {
			planDepartmentImpl.setPrintedNames("");
		}
		else {
			planDepartmentImpl.setPrintedNames(printedNames);
		}

		if (type == null) {
			planDepartmentImpl.setType("");
		}
		else {
			planDepartmentImpl.setType(type);
		}

		if (validFrom == null) {
			planDepartmentImpl.setValidFrom("");
		}
		else {
			planDepartmentImpl.setValidFrom(validFrom);
		}

		if (validTo == null) {
			planDepartmentImpl.setValidTo("");
		}
		else {
			planDepartmentImpl.setValidTo(validTo);
		}

		if (successorCodes == null) {
			planDepartmentImpl.setSuccessorCodes("");
		}
		else {
			planDepartmentImpl.setSuccessorCodes(successorCodes);
		}

		planDepartmentImpl.setPriority(priority);

		planDepartmentImpl.resetOriginalValues();

		return planDepartmentImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planDepartmentId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();
		code = objectInput.readUTF();
		name = (String)objectInput.readObject();
		printedNames = (String)objectInput.readObject();
		type = objectInput.readUTF();
		validFrom = objectInput.readUTF();
		validTo = objectInput.readUTF();
		successorCodes = (String)objectInput.readObject();

		priority = objectInput.readInt();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planDepartmentId);

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

		if (code == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(code);
		}

		if (name == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(name);
		}

		if (printedNames == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(printedNames);
		}

		if (type == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(type);
		}

		if (validFrom == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(validFrom);
		}

		if (validTo == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(validTo);
		}

		if (successorCodes == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(successorCodes);
		}

		objectOutput.writeInt(priority);
	}

	public long mvccVersion;
	public long planDepartmentId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public String code;
	public String name;
	public String printedNames;
	public String type;
	public String validFrom;
	public String validTo;
	public String successorCodes;
	public int priority;

}