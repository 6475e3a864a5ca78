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

import org.ayumi.plan.model.PlanColumnMapping;

/**
 * The cache model class for representing PlanColumnMapping in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanColumnMappingCacheModel
	implements CacheModel<PlanColumnMapping>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanColumnMappingCacheModel)) {
			return false;
		}

		PlanColumnMappingCacheModel planColumnMappingCacheModel =
			(PlanColumnMappingCacheModel)object;

		if ((planColumnMappingId ==
				planColumnMappingCacheModel.planColumnMappingId) &&
			(mvccVersion == planColumnMappingCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planColumnMappingId);

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
		StringBundler sb = new StringBundler(23);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planColumnMappingId=");
		sb.append(planColumnMappingId);
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
		sb.append(", name=");
		sb.append(name);
		sb.append(", json=");
		sb.append(json);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanColumnMapping toEntityModel() {
		PlanColumnMappingImpl planColumnMappingImpl =
			new PlanColumnMappingImpl();

		planColumnMappingImpl.setMvccVersion(mvccVersion);
		planColumnMappingImpl.setPlanColumnMappingId(planColumnMappingId);
		planColumnMappingImpl.setGroupId(groupId);
		planColumnMappingImpl.setCompanyId(companyId);
		planColumnMappingImpl.setUserId(userId);

		if (userName == null) {
			planColumnMappingImpl.setUserName("");
		}
		else {
			planColumnMappingImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planColumnMappingImpl.setCreateDate(null);
		}
		else {
			planColumnMappingImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planColumnMappingImpl.setModifiedDate(null);
		}
		else {
			planColumnMappingImpl.setModifiedDate(new Date(modifiedDate));
		}

		planColumnMappingImpl.setPlanEntryId(planEntryId);

		if (name == null) {
			planColumnMappingImpl.setName("");
		}
		else {
			planColumnMappingImpl.setName(name);
		}

		if (json == null) {
			planColumnMappingImpl.setJson("");
		}
		else {
			planColumnMappingImpl.setJson(json);
		}

		planColumnMappingImpl.resetOriginalValues();

		return planColumnMappingImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planColumnMappingId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();
		name = objectInput.readUTF();
		json = (String)objectInput.readObject();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planColumnMappingId);

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

		if (name == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(name);
		}

		if (json == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(json);
		}
	}

	public long mvccVersion;
	public long planColumnMappingId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public String name;
	public String json;

}