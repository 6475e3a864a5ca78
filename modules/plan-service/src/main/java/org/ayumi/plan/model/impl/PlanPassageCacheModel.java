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

import org.ayumi.plan.model.PlanPassage;

/**
 * The cache model class for representing PlanPassage in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanPassageCacheModel
	implements CacheModel<PlanPassage>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanPassageCacheModel)) {
			return false;
		}

		PlanPassageCacheModel planPassageCacheModel =
			(PlanPassageCacheModel)object;

		if ((planPassageId == planPassageCacheModel.planPassageId) &&
			(mvccVersion == planPassageCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planPassageId);

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
		StringBundler sb = new StringBundler(37);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planPassageId=");
		sb.append(planPassageId);
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
		sb.append(", planHeadingId=");
		sb.append(planHeadingId);
		sb.append(", parentPlanPassageId=");
		sb.append(parentPlanPassageId);
		sb.append(", code=");
		sb.append(code);
		sb.append(", type=");
		sb.append(type);
		sb.append(", printedNumber=");
		sb.append(printedNumber);
		sb.append(", title=");
		sb.append(title);
		sb.append(", text=");
		sb.append(text);
		sb.append(", link=");
		sb.append(link);
		sb.append(", priority=");
		sb.append(priority);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanPassage toEntityModel() {
		PlanPassageImpl planPassageImpl = new PlanPassageImpl();

		planPassageImpl.setMvccVersion(mvccVersion);
		planPassageImpl.setPlanPassageId(planPassageId);
		planPassageImpl.setGroupId(groupId);
		planPassageImpl.setCompanyId(companyId);
		planPassageImpl.setUserId(userId);

		if (userName == null) {
			planPassageImpl.setUserName("");
		}
		else {
			planPassageImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planPassageImpl.setCreateDate(null);
		}
		else {
			planPassageImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planPassageImpl.setModifiedDate(null);
		}
		else {
			planPassageImpl.setModifiedDate(new Date(modifiedDate));
		}

		planPassageImpl.setPlanEntryId(planEntryId);
		planPassageImpl.setPlanHeadingId(planHeadingId);
		planPassageImpl.setParentPlanPassageId(parentPlanPassageId);

		if (code == null) {
			planPassageImpl.setCode("");
		}
		else {
			planPassageImpl.setCode(code);
		}

		if (type == null) {
			planPassageImpl.setType("");
		}
		else {
			planPassageImpl.setType(type);
		}

		if (printedNumber == null) {
			planPassageImpl.setPrintedNumber("");
		}
		else {
			planPassageImpl.setPrintedNumber(printedNumber);
		}

		if (title == null) {
			planPassageImpl.setTitle("");
		}
		else {
			planPassageImpl.setTitle(title);
		}

		if (text == null) {
			planPassageImpl.setText("");
		}
		else {
			planPassageImpl.setText(text);
		}

		if (link == null) {
			planPassageImpl.setLink("");
		}
		else {
			planPassageImpl.setLink(link);
		}

		planPassageImpl.setPriority(priority);

		planPassageImpl.resetOriginalValues();

		return planPassageImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planPassageId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();

		planHeadingId = objectInput.readLong();

		parentPlanPassageId = objectInput.readLong();
		code = objectInput.readUTF();
		type = objectInput.readUTF();
		printedNumber = (String)objectInput.readObject();
		title = (String)objectInput.readObject();
		text = (String)objectInput.readObject();
		link = objectInput.readUTF();

		priority = objectInput.readInt();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planPassageId);

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

		objectOutput.writeLong(planHeadingId);

		objectOutput.writeLong(parentPlanPassageId);

		if (code == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(code);
		}

		if (type == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(type);
		}

		if (printedNumber == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(printedNumber);
		}

		if (title == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(title);
		}

		if (text == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(text);
		}

		if (link == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(link);
		}

		objectOutput.writeInt(priority);
	}

	public long mvccVersion;
	public long planPassageId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public long planHeadingId;
	public long parentPlanPassageId;
	public String code;
	public String type;
	public String printedNumber;
	public String title;
	public String text;
	public String link;
	public int priority;

}