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

import org.ayumi.plan.model.PlanIndicator;

/**
 * The cache model class for representing PlanIndicator in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanIndicatorCacheModel
	implements CacheModel<PlanIndicator>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanIndicatorCacheModel)) {
			return false;
		}

		PlanIndicatorCacheModel planIndicatorCacheModel =
			(PlanIndicatorCacheModel)object;

		if ((planIndicatorId == planIndicatorCacheModel.planIndicatorId) &&
			(mvccVersion == planIndicatorCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planIndicatorId);

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
		StringBundler sb = new StringBundler(49);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planIndicatorId=");
		sb.append(planIndicatorId);
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
		sb.append(", code=");
		sb.append(code);
		sb.append(", groupLabel=");
		sb.append(groupLabel);
		sb.append(", printedNumber=");
		sb.append(printedNumber);
		sb.append(", name=");
		sb.append(name);
		sb.append(", unit=");
		sb.append(unit);
		sb.append(", aim=");
		sb.append(aim);
		sb.append(", baselineGiven=");
		sb.append(baselineGiven);
		sb.append(", baselineYear=");
		sb.append(baselineYear);
		sb.append(", baselinePrinted=");
		sb.append(baselinePrinted);
		sb.append(", targetGiven=");
		sb.append(targetGiven);
		sb.append(", targetYear=");
		sb.append(targetYear);
		sb.append(", targetPrinted=");
		sb.append(targetPrinted);
		sb.append(", note=");
		sb.append(note);
		sb.append(", priority=");
		sb.append(priority);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanIndicator toEntityModel() {
		PlanIndicatorImpl planIndicatorImpl = new PlanIndicatorImpl();

		planIndicatorImpl.setMvccVersion(mvccVersion);
		planIndicatorImpl.setPlanIndicatorId(planIndicatorId);
		planIndicatorImpl.setGroupId(groupId);
		planIndicatorImpl.setCompanyId(companyId);
		planIndicatorImpl.setUserId(userId);

		if (userName == null) {
			planIndicatorImpl.setUserName("");
		}
		else {
			planIndicatorImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planIndicatorImpl.setCreateDate(null);
		}
		else {
			planIndicatorImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planIndicatorImpl.setModifiedDate(null);
		}
		else {
			planIndicatorImpl.setModifiedDate(new Date(modifiedDate));
		}

		planIndicatorImpl.setPlanEntryId(planEntryId);
		planIndicatorImpl.setPlanHeadingId(planHeadingId);

		if (code == null) {
			planIndicatorImpl.setCode("");
		}
		else {
			planIndicatorImpl.setCode(code);
		}

		if (groupLabel == null) {
			planIndicatorImpl.setGroupLabel("");
		}
		else {
			planIndicatorImpl.setGroupLabel(groupLabel);
		}

		if (printedNumber == null) {
			planIndicatorImpl.setPrintedNumber("");
		}
		else {
			planIndicatorImpl.setPrintedNumber(printedNumber);
		}

		if (name == null) {
			planIndicatorImpl.setName("");
		}
		else {
			planIndicatorImpl.setName(name);
		}

		if (unit == null) {
			planIndicatorImpl.setUnit("");
		}
		else {
			planIndicatorImpl.setUnit(unit);
		}

		if (aim == null) {
			planIndicatorImpl.setAim("");
		}
		else {
			planIndicatorImpl.setAim(aim);
		}

		planIndicatorImpl.setBaselineGiven(baselineGiven);
		planIndicatorImpl.setBaselineYear(baselineYear);

		if (baselinePrinted == null) {
			planIndicatorImpl.setBaselinePrinted("");
		}
		else {
			planIndicatorImpl.setBaselinePrinted(baselinePrinted);
		}

		planIndicatorImpl.setTargetGiven(targetGiven);
		planIndicatorImpl.setTargetYear(targetYear);

		if (targetPrinted == null) {
			planIndicatorImpl.setTargetPrinted("");
		}
		else {
			planIndicatorImpl.setTargetPrinted(targetPrinted);
		}

		if (note == null) {
			planIndicatorImpl.setNote("");
		}
		else {
			planIndicatorImpl.setNote(note);
		}

		planIndicatorImpl.setPriority(priority);

		planIndicatorImpl.resetOriginalValues();

		return planIndicatorImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planIndicatorId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();

		planHeadingId = objectInput.readLong();
		code = objectInput.readUTF();
		groupLabel = (String)objectInput.readObject();
		printedNumber = (String)objectInput.readObject();
		name = (String)objectInput.readObject();
		unit = (String)objectInput.readObject();
		aim = objectInput.readUTF();

		baselineGiven = objectInput.readBoolean();

		baselineYear = objectInput.readInt();
		baselinePrinted = (String)objectInput.readObject();

		targetGiven = objectInput.readBoolean();

		targetYear = objectInput.readInt();
		targetPrinted = (String)objectInput.readObject();
		note = (String)objectInput.readObject();

		priority = objectInput.readInt();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planIndicatorId);

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

		if (code == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(code);
		}

		if (groupLabel == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(groupLabel);
		}

		if (printedNumber == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(printedNumber);
		}

		if (name == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(name);
		}

		if (unit == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(unit);
		}

		if (aim == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(aim);
		}

		objectOutput.writeBoolean(baselineGiven);

		objectOutput.writeInt(baselineYear);

		if (baselinePrinted == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(baselinePrinted);
		}

		objectOutput.writeBoolean(targetGiven);

		objectOutput.writeInt(targetYear);

		if (targetPrinted == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(targetPrinted);
		}

		if (note == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(note);
		}

		objectOutput.writeInt(priority);
	}

	public long mvccVersion;
	public long planIndicatorId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public long planHeadingId;
	public String code;
	public String groupLabel;
	public String printedNumber;
	public String name;
	public String unit;
	public String aim;
	public boolean baselineGiven;
	public int baselineYear;
	public String baselinePrinted;
	public boolean targetGiven;
	public int targetYear;
	public String targetPrinted;
	public String note;
	public int priority;

}