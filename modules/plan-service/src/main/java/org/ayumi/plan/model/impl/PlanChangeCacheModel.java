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

import org.ayumi.plan.model.PlanChange;

/**
 * The cache model class for representing PlanChange in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanChangeCacheModel
	implements CacheModel<PlanChange>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanChangeCacheModel)) {
			return false;
		}

		PlanChangeCacheModel planChangeCacheModel =
			(PlanChangeCacheModel)object;

		if ((planChangeId == planChangeCacheModel.planChangeId) &&
			(mvccVersion == planChangeCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planChangeId);

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
		sb.append(", planChangeId=");
		sb.append(planChangeId);
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
		sb.append(", batchId=");
		sb.append(batchId);
		sb.append(", act=");
		sb.append(act);
		sb.append(", subject=");
		sb.append(subject);
		sb.append(", code=");
		sb.append(code);
		sb.append(", contentCode=");
		sb.append(contentCode);
		sb.append(", field=");
		sb.append(field);
		sb.append(", before=");
		sb.append(before);
		sb.append(", after=");
		sb.append(after);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanChange toEntityModel() {
		PlanChangeImpl planChangeImpl = new PlanChangeImpl();

		planChangeImpl.setMvccVersion(mvccVersion);
		planChangeImpl.setPlanChangeId(planChangeId);
		planChangeImpl.setGroupId(groupId);
		planChangeImpl.setCompanyId(companyId);
		planChangeImpl.setUserId(userId);

		if (userName == null) {
			planChangeImpl.setUserName("");
		}
		else {
			planChangeImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planChangeImpl.setCreateDate(null);
		}
		else {
			planChangeImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planChangeImpl.setModifiedDate(null);
		}
		else {
			planChangeImpl.setModifiedDate(new Date(modifiedDate));
		}

		planChangeImpl.setPlanEntryId(planEntryId);
		planChangeImpl.setBatchId(batchId);

		if (act == null) {
			planChangeImpl.setAct("");
		}
		else {
			planChangeImpl.setAct(act);
		}

		if (subject == null) {
			planChangeImpl.setSubject("");
		}
		else {
			planChangeImpl.setSubject(subject);
		}

		if (code == null) {
			planChangeImpl.setCode("");
		}
		else {
			planChangeImpl.setCode(code);
		}

		if (contentCode == null) {
			planChangeImpl.setContentCode("");
		}
		else {
			planChangeImpl.setContentCode(contentCode);
		}

		if (field == null) {
			planChangeImpl.setField("");
		}
		else {
			planChangeImpl.setField(field);
		}

		if (before == null) {
			planChangeImpl.setBefore("");
		}
		else {
			planChangeImpl.setBefore(before);
		}

		if (after == null) {
			planChangeImpl.setAfter("");
		}
		else {
			planChangeImpl.setAfter(after);
		}

		planChangeImpl.resetOriginalValues();

		return planChangeImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planChangeId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();

		batchId = objectInput.readLong();
		act = objectInput.readUTF();
		subject = objectInput.readUTF();
		code = objectInput.readUTF();
		contentCode = objectInput.readUTF();
		field = objectInput.readUTF();
		before = (String)objectInput.readObject();
		after = (String)objectInput.readObject();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planChangeId);

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

		objectOutput.writeLong(batchId);

		if (act == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(act);
		}

		if (subject == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(subject);
		}

		if (code == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(code);
		}

		if (contentCode == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(contentCode);
		}

		if (field == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(field);
		}

		if (before == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(before);
		}

		if (after == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(after);
		}
	}

	public long mvccVersion;
	public long planChangeId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public long batchId;
	public String act;
	public String subject;
	public String code;
	public String contentCode;
	public String field;
	public String before;
	public String after;

}