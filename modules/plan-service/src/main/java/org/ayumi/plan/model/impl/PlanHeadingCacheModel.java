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

import org.ayumi.plan.model.PlanHeading;

/**
 * The cache model class for representing PlanHeading in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanHeadingCacheModel
	implements CacheModel<PlanHeading>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanHeadingCacheModel)) {
			return false;
		}

		PlanHeadingCacheModel planHeadingCacheModel =
			(PlanHeadingCacheModel)object;

		if ((planHeadingId == planHeadingCacheModel.planHeadingId) &&
			(mvccVersion == planHeadingCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planHeadingId);

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
		sb.append(", planHeadingId=");
		sb.append(planHeadingId);
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
		sb.append(", parentPlanHeadingId=");
		sb.append(parentPlanHeadingId);
		sb.append(", code=");
		sb.append(code);
		sb.append(", depth=");
		sb.append(depth);
		sb.append(", number=");
		sb.append(number);
		sb.append(", title=");
		sb.append(title);
		sb.append(", label=");
		sb.append(label);
		sb.append(", overviewLabel=");
		sb.append(overviewLabel);
		sb.append(", priority=");
		sb.append(priority);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanHeading toEntityModel() {
		PlanHeadingImpl planHeadingImpl = new PlanHeadingImpl();

		planHeadingImpl.setMvccVersion(mvccVersion);
		planHeadingImpl.setPlanHeadingId(planHeadingId);
		planHeadingImpl.setGroupId(groupId);
		planHeadingImpl.setCompanyId(companyId);
		planHeadingImpl.setUserId(userId);

		if (userName == null) {
			planHeadingImpl.setUserName("");
		}
		else {
			planHeadingImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planHeadingImpl.setCreateDate(null);
		}
		else {
			planHeadingImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planHeadingImpl.setModifiedDate(null);
		}
		else {
			planHeadingImpl.setModifiedDate(new Date(modifiedDate));
		}

		planHeadingImpl.setPlanEntryId(planEntryId);
		planHeadingImpl.setParentPlanHeadingId(parentPlanHeadingId);

		if (code == null) {
			planHeadingImpl.setCode("");
		}
		else {
			planHeadingImpl.setCode(code);
		}

		planHeadingImpl.setDepth(depth);

		if (number == null) {
			planHeadingImpl.setNumber("");
		}
		else {
			planHeadingImpl.setNumber(number);
		}

		if (title == null) {
			planHeadingImpl.setTitle("");
		}
		else {
			planHeadingImpl.setTitle(title);
		}

		if (label == null) {
			planHeadingImpl.setLabel("");
		}
		else {
			planHeadingImpl.setLabel(label);
		}

		if (overviewLabel == null) {
			planHeadingImpl.setOverviewLabel("");
		}
		else {
			planHeadingImpl.setOverviewLabel(overviewLabel);
		}

		planHeadingImpl.setPriority(priority);

		planHeadingImpl.resetOriginalValues();

		return planHeadingImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planHeadingId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();

		parentPlanHeadingId = objectInput.readLong();
		code = objectInput.readUTF();

		depth = objectInput.readInt();
		number = (String)objectInput.readObject();
		title = (String)objectInput.readObject();
		label = (String)objectInput.readObject();
		overviewLabel = (String)objectInput.readObject();

		priority = objectInput.readInt();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planHeadingId);

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

		objectOutput.writeLong(parentPlanHeadingId);

		if (code == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(code);
		}

		objectOutput.writeInt(depth);

		if (number == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(number);
		}

		if (title == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(title);
		}

		if (label == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(label);
		}

		if (overviewLabel == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(overviewLabel);
		}

		objectOutput.writeInt(priority);
	}

	public long mvccVersion;
	public long planHeadingId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public long parentPlanHeadingId;
	public String code;
	public int depth;
	public String number;
	public String title;
	public String label;
	public String overviewLabel;
	public int priority;

}