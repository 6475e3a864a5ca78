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

import org.ayumi.plan.model.PlanDraft;

/**
 * The cache model class for representing PlanDraft in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanDraftCacheModel
	implements CacheModel<PlanDraft>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanDraftCacheModel)) {
			return false;
		}

		PlanDraftCacheModel planDraftCacheModel = (PlanDraftCacheModel)object;

		if ((planDraftId == planDraftCacheModel.planDraftId) &&
			(mvccVersion == planDraftCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planDraftId);

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
		StringBundler sb = new StringBundler(25);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planDraftId=");
		sb.append(planDraftId);
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
		sb.append(", baseVersion=");
		sb.append(baseVersion);
		sb.append(", json=");
		sb.append(json);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanDraft toEntityModel() {
		PlanDraftImpl planDraftImpl = new PlanDraftImpl();

		planDraftImpl.setMvccVersion(mvccVersion);
		planDraftImpl.setPlanDraftId(planDraftId);
		planDraftImpl.setGroupId(groupId);
		planDraftImpl.setCompanyId(companyId);
		planDraftImpl.setUserId(userId);

		if (userName == null) {
			planDraftImpl.setUserName("");
		}
		else {
			planDraftImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planDraftImpl.setCreateDate(null);
		}
		else {
			planDraftImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planDraftImpl.setModifiedDate(null);
		}
		else {
			planDraftImpl.setModifiedDate(new Date(modifiedDate));
		}

		planDraftImpl.setPlanEntryId(planEntryId);

		if (code == null) {
			planDraftImpl.setCode("");
		}
		else {
			planDraftImpl.setCode(code);
		}

		planDraftImpl.setBaseVersion(baseVersion);

		if (json == null) {
			planDraftImpl.setJson("");
		}
		else {
			planDraftImpl.setJson(json);
		}

		planDraftImpl.resetOriginalValues();

		return planDraftImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planDraftId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();
		code = objectInput.readUTF();

		baseVersion = objectInput.readLong();
		json = (String)objectInput.readObject();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planDraftId);

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

		objectOutput.writeLong(baseVersion);

		if (json == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(json);
		}
	}

	public long mvccVersion;
	public long planDraftId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public String code;
	public long baseVersion;
	public String json;

}