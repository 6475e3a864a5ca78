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

import org.ayumi.plan.model.PlanTerm;

/**
 * The cache model class for representing PlanTerm in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanTermCacheModel
	implements CacheModel<PlanTerm>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanTermCacheModel)) {
			return false;
		}

		PlanTermCacheModel planTermCacheModel = (PlanTermCacheModel)object;

		if ((planTermId == planTermCacheModel.planTermId) &&
			(mvccVersion == planTermCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planTermId);

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
		StringBundler sb = new StringBundler(33);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planTermId=");
		sb.append(planTermId);
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
		sb.append(", type=");
		sb.append(type);
		sb.append(", code=");
		sb.append(code);
		sb.append(", mark=");
		sb.append(mark);
		sb.append(", meaning=");
		sb.append(meaning);
		sb.append(", spoken=");
		sb.append(spoken);
		sb.append(", sense=");
		sb.append(sense);
		sb.append(", priority=");
		sb.append(priority);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanTerm toEntityModel() {
		PlanTermImpl planTermImpl = new PlanTermImpl();

		planTermImpl.setMvccVersion(mvccVersion);
		planTermImpl.setPlanTermId(planTermId);
		planTermImpl.setGroupId(groupId);
		planTermImpl.setCompanyId(companyId);
		planTermImpl.setUserId(userId);

		if (userName == null) {
			planTermImpl.setUserName("");
		}
		else {
			planTermImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planTermImpl.setCreateDate(null);
		}
		else {
			planTermImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planTermImpl.setModifiedDate(null);
		}
		else {
			planTermImpl.setModifiedDate(new Date(modifiedDate));
		}

		planTermImpl.setPlanEntryId(planEntryId);

		if (type == null) {
			planTermImpl.setType("");
		}
		else {
			planTermImpl.setType(type);
		}

		if (code == null) {
			planTermImpl.setCode("");
		}
		else {
			planTermImpl.setCode(code);
		}

		if (mark == null) {
			planTermImpl.setMark("");
		}
		else {
			planTermImpl.setMark(mark);
		}

		if (meaning == null) {
			planTermImpl.setMeaning("");
		}
		else {
			planTermImpl.setMeaning(meaning);
		}

		if (spoken == null) {
			planTermImpl.setSpoken("");
		}
		else {
			planTermImpl.setSpoken(spoken);
		}

		if (sense == null) {
			planTermImpl.setSense("");
		}
		else {
			planTermImpl.setSense(sense);
		}

		planTermImpl.setPriority(priority);

		planTermImpl.resetOriginalValues();

		return planTermImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planTermId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();
		type = objectInput.readUTF();
		code = objectInput.readUTF();
		mark = objectInput.readUTF();
		meaning = (String)objectInput.readObject();
		spoken = (String)objectInput.readObject();
		sense = objectInput.readUTF();

		priority = objectInput.readInt();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planTermId);

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

		if (type == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(type);
		}

		if (code == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(code);
		}

		if (mark == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(mark);
		}

		if (meaning == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(meaning);
		}

		if (spoken == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(spoken);
		}

		if (sense == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(sense);
		}

		objectOutput.writeInt(priority);
	}

	public long mvccVersion;
	public long planTermId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public String type;
	public String code;
	public String mark;
	public String meaning;
	public String spoken;
	public String sense;
	public int priority;

}