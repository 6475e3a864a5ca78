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

import org.ayumi.plan.model.PlanAnswer;

/**
 * The cache model class for representing PlanAnswer in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanAnswerCacheModel
	implements CacheModel<PlanAnswer>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanAnswerCacheModel)) {
			return false;
		}

		PlanAnswerCacheModel planAnswerCacheModel =
			(PlanAnswerCacheModel)object;

		if ((planAnswerId == planAnswerCacheModel.planAnswerId) &&
			(mvccVersion == planAnswerCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planAnswerId);

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
		StringBundler sb = new StringBundler(45);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planAnswerId=");
		sb.append(planAnswerId);
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
		sb.append(", itemCode=");
		sb.append(itemCode);
		sb.append(", contentCode=");
		sb.append(contentCode);
		sb.append(", departmentCode=");
		sb.append(departmentCode);
		sb.append(", leading=");
		sb.append(leading);
		sb.append(", state=");
		sb.append(state);
		sb.append(", mark=");
		sb.append(mark);
		sb.append(", achievement=");
		sb.append(achievement);
		sb.append(", narrative=");
		sb.append(narrative);
		sb.append(", nextDirection=");
		sb.append(nextDirection);
		sb.append(", notApplicable=");
		sb.append(notApplicable);
		sb.append(", sameAsLastYear=");
		sb.append(sameAsLastYear);
		sb.append(", priority=");
		sb.append(priority);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanAnswer toEntityModel() {
		PlanAnswerImpl planAnswerImpl = new PlanAnswerImpl();

		planAnswerImpl.setMvccVersion(mvccVersion);
		planAnswerImpl.setPlanAnswerId(planAnswerId);
		planAnswerImpl.setGroupId(groupId);
		planAnswerImpl.setCompanyId(companyId);
		planAnswerImpl.setUserId(userId);

		if (userName == null) {
			planAnswerImpl.setUserName("");
		}
		else {
			planAnswerImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planAnswerImpl.setCreateDate(null);
		}
		else {
			planAnswerImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planAnswerImpl.setModifiedDate(null);
		}
		else {
			planAnswerImpl.setModifiedDate(new Date(modifiedDate));
		}

		planAnswerImpl.setPlanEntryId(planEntryId);
		planAnswerImpl.setPlanRoundId(planRoundId);

		if (itemCode == null) {
			planAnswerImpl.setItemCode("");
		}
		else {
			planAnswerImpl.setItemCode(itemCode);
		}

		if (contentCode == null) {
			planAnswerImpl.setContentCode("");
		}
		else {
			planAnswerImpl.setContentCode(contentCode);
		}

		if (departmentCode == null) {
			planAnswerImpl.setDepartmentCode("");
		}
		else {
			planAnswerImpl.setDepartmentCode(departmentCode);
		}

		planAnswerImpl.setLeading(leading);

		if (state == null) {
			planAnswerImpl.setState("");
		}
		else {
			planAnswerImpl.setState(state);
		}

		if (mark == null) {
			planAnswerImpl.setMark("");
		}
		else {
			planAnswerImpl.setMark(mark);
		}

		if (achievement == null) {
			planAnswerImpl.setAchievement("");
		}
		else {
			planAnswerImpl.setAchievement(achievement);
		}

		if (narrative == null) {
			planAnswerImpl.setNarrative("");
		}
		else {
			planAnswerImpl.setNarrative(narrative);
		}

		if (nextDirection == null) {
			planAnswerImpl.setNextDirection("");
		}
		else {
			planAnswerImpl.setNextDirection(nextDirection);
		}

		planAnswerImpl.setNotApplicable(notApplicable);
		planAnswerImpl.setSameAsLastYear(sameAsLastYear);
		planAnswerImpl.setPriority(priority);

		planAnswerImpl.resetOriginalValues();

		return planAnswerImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planAnswerId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();

		planRoundId = objectInput.readLong();
		itemCode = objectInput.readUTF();
		contentCode = objectInput.readUTF();
		departmentCode = objectInput.readUTF();

		leading = objectInput.readBoolean();
		state = objectInput.readUTF();
		mark = objectInput.readUTF();
		achievement = objectInput.readUTF();
		narrative = (String)objectInput.readObject();
		nextDirection = (String)objectInput.readObject();

		notApplicable = objectInput.readBoolean();

		sameAsLastYear = objectInput.readBoolean();

		priority = objectInput.readInt();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planAnswerId);

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

		if (itemCode == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(itemCode);
		}

		if (contentCode == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(contentCode);
		}

		if (departmentCode == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(departmentCode);
		}

		objectOutput.writeBoolean(leading);

		if (state == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(state);
		}

		if (mark == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(mark);
		}

		if (achievement == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(achievement);
		}

		if (narrative == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(narrative);
		}

		if (nextDirection == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(nextDirection);
		}

		objectOutput.writeBoolean(notApplicable);

		objectOutput.writeBoolean(sameAsLastYear);

		objectOutput.writeInt(priority);
	}

	public long mvccVersion;
	public long planAnswerId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public long planRoundId;
	public String itemCode;
	public String contentCode;
	public String departmentCode;
	public boolean leading;
	public String state;
	public String mark;
	public String achievement;
	public String narrative;
	public String nextDirection;
	public boolean notApplicable;
	public boolean sameAsLastYear;
	public int priority;

}