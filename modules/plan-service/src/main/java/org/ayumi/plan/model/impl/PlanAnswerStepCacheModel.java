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

import org.ayumi.plan.model.PlanAnswerStep;

/**
 * The cache model class for representing PlanAnswerStep in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanAnswerStepCacheModel
	implements CacheModel<PlanAnswerStep>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanAnswerStepCacheModel)) {
			return false;
		}

		PlanAnswerStepCacheModel planAnswerStepCacheModel =
			(PlanAnswerStepCacheModel)object;

		if ((planAnswerStepId == planAnswerStepCacheModel.planAnswerStepId) &&
			(mvccVersion == planAnswerStepCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planAnswerStepId);

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
		StringBundler sb = new StringBundler(31);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planAnswerStepId=");
		sb.append(planAnswerStepId);
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
		sb.append(", planAnswerId=");
		sb.append(planAnswerId);
		sb.append(", act=");
		sb.append(act);
		sb.append(", stateBefore=");
		sb.append(stateBefore);
		sb.append(", stateAfter=");
		sb.append(stateAfter);
		sb.append(", reason=");
		sb.append(reason);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanAnswerStep toEntityModel() {
		PlanAnswerStepImpl planAnswerStepImpl = new PlanAnswerStepImpl();

		planAnswerStepImpl.setMvccVersion(mvccVersion);
		planAnswerStepImpl.setPlanAnswerStepId(planAnswerStepId);
		planAnswerStepImpl.setGroupId(groupId);
		planAnswerStepImpl.setCompanyId(companyId);
		planAnswerStepImpl.setUserId(userId);

		if (userName == null) {
			planAnswerStepImpl.setUserName("");
		}
		else {
			planAnswerStepImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planAnswerStepImpl.setCreateDate(null);
		}
		else {
			planAnswerStepImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planAnswerStepImpl.setModifiedDate(null);
		}
		else {
			planAnswerStepImpl.setModifiedDate(new Date(modifiedDate));
		}

		planAnswerStepImpl.setPlanEntryId(planEntryId);
		planAnswerStepImpl.setPlanRoundId(planRoundId);
		planAnswerStepImpl.setPlanAnswerId(planAnswerId);

		if (act == null) {
			planAnswerStepImpl.setAct("");
		}
		else {
			planAnswerStepImpl.setAct(act);
		}

		if (stateBefore == null) {
			planAnswerStepImpl.setStateBefore("");
		}
		else {
			planAnswerStepImpl.setStateBefore(stateBefore);
		}

		if (stateAfter == null) {
			planAnswerStepImpl.setStateAfter("");
		}
		else {
			planAnswerStepImpl.setStateAfter(stateAfter);
		}

		if (reason == null) {
			planAnswerStepImpl.setReason("");
		}
		else {
			planAnswerStepImpl.setReason(reason);
		}

		planAnswerStepImpl.resetOriginalValues();

		return planAnswerStepImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planAnswerStepId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();

		planRoundId = objectInput.readLong();

		planAnswerId = objectInput.readLong();
		act = objectInput.readUTF();
		stateBefore = objectInput.readUTF();
		stateAfter = objectInput.readUTF();
		reason = (String)objectInput.readObject();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planAnswerStepId);

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

		objectOutput.writeLong(planAnswerId);

		if (act == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(act);
		}

		if (stateBefore == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(stateBefore);
		}

		if (stateAfter == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(stateAfter);
		}

		if (reason == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(reason);
		}
	}

	public long mvccVersion;
	public long planAnswerStepId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public long planRoundId;
	public long planAnswerId;
	public String act;
	public String stateBefore;
	public String stateAfter;
	public String reason;

}