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

import org.ayumi.plan.model.PlanRound;

/**
 * The cache model class for representing PlanRound in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanRoundCacheModel
	implements CacheModel<PlanRound>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanRoundCacheModel)) {
			return false;
		}

		PlanRoundCacheModel planRoundCacheModel = (PlanRoundCacheModel)object;

		if ((planRoundId == planRoundCacheModel.planRoundId) &&
			(mvccVersion == planRoundCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planRoundId);

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
		StringBundler sb = new StringBundler(43);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planRoundId=");
		sb.append(planRoundId);
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
		sb.append(", fiscalYear=");
		sb.append(fiscalYear);
		sb.append(", title=");
		sb.append(title);
		sb.append(", documentNumber=");
		sb.append(documentNumber);
		sb.append(", notice=");
		sb.append(notice);
		sb.append(", referenceDay=");
		sb.append(referenceDay);
		sb.append(", requestDay=");
		sb.append(requestDay);
		sb.append(", dueDay=");
		sb.append(dueDay);
		sb.append(", fields=");
		sb.append(fields);
		sb.append(", approvalNeeded=");
		sb.append(approvalNeeded);
		sb.append(", reminderDays=");
		sb.append(reminderDays);
		sb.append(", openedDay=");
		sb.append(openedDay);
		sb.append(", state=");
		sb.append(state);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanRound toEntityModel() {
		PlanRoundImpl planRoundImpl = new PlanRoundImpl();

		planRoundImpl.setMvccVersion(mvccVersion);
		planRoundImpl.setPlanRoundId(planRoundId);
		planRoundImpl.setGroupId(groupId);
		planRoundImpl.setCompanyId(companyId);
		planRoundImpl.setUserId(userId);

		if (userName == null) {
			planRoundImpl.setUserName("");
		}
		else {
			planRoundImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planRoundImpl.setCreateDate(null);
		}
		else {
			planRoundImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planRoundImpl.setModifiedDate(null);
		}
		else {
			planRoundImpl.setModifiedDate(new Date(modifiedDate));
		}

		planRoundImpl.setPlanEntryId(planEntryId);
		planRoundImpl.setFiscalYear(fiscalYear);

		if (title == null) {
			planRoundImpl.setTitle("");
		}
		else {
			planRoundImpl.setTitle(title);
		}

		if (documentNumber == null) {
			planRoundImpl.setDocumentNumber("");
		}
		else {
			planRoundImpl.setDocumentNumber(documentNumber);
		}

		if (notice == null) {
			planRoundImpl.setNotice("");
		}
		else {
			planRoundImpl.setNotice(notice);
		}

		if (referenceDay == null) {
			planRoundImpl.setReferenceDay("");
		}
		else {
			planRoundImpl.setReferenceDay(referenceDay);
		}

		if (requestDay == null) {
			planRoundImpl.setRequestDay("");
		}
		else {
			planRoundImpl.setRequestDay(requestDay);
		}

		if (dueDay == null) {
			planRoundImpl.setDueDay("");
		}
		else {
			planRoundImpl.setDueDay(dueDay);
		}

		if (fields == null) {
			planRoundImpl.setFields("");
		}
		else {
			planRoundImpl.setFields(fields);
		}

		planRoundImpl.setApprovalNeeded(approvalNeeded);

		if (reminderDays == null) {
			planRoundImpl.setReminderDays("");
		}
		else {
			planRoundImpl.setReminderDays(reminderDays);
		}

		if (openedDay == null) {
			planRoundImpl.setOpenedDay("");
		}
		else {
			planRoundImpl.setOpenedDay(openedDay);
		}

		if (state == null) {
			planRoundImpl.setState("");
		}
		else {
			planRoundImpl.setState(state);
		}

		planRoundImpl.resetOriginalValues();

		return planRoundImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planRoundId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();

		fiscalYear = objectInput.readInt();
		title = objectInput.readUTF();
		documentNumber = objectInput.readUTF();
		notice = (String)objectInput.readObject();
		referenceDay = objectInput.readUTF();
		requestDay = objectInput.readUTF();
		dueDay = objectInput.readUTF();
		fields = objectInput.readUTF();

		approvalNeeded = objectInput.readBoolean();
		reminderDays = objectInput.readUTF();
		openedDay = objectInput.readUTF();
		state = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planRoundId);

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

		objectOutput.writeInt(fiscalYear);

		if (title == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(title);
		}

		if (documentNumber == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(documentNumber);
		}

		if (notice == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(notice);
		}

		if (referenceDay == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(referenceDay);
		}

		if (requestDay == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(requestDay);
		}

		if (dueDay == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(dueDay);
		}

		if (fields == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(fields);
		}

		objectOutput.writeBoolean(approvalNeeded);

		if (reminderDays == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(reminderDays);
		}

		if (openedDay == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(openedDay);
		}

		if (state == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(state);
		}
	}

	public long mvccVersion;
	public long planRoundId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public int fiscalYear;
	public String title;
	public String documentNumber;
	public String notice;
	public String referenceDay;
	public String requestDay;
	public String dueDay;
	public String fields;
	public boolean approvalNeeded;
	public String reminderDays;
	public String openedDay;
	public String state;

}