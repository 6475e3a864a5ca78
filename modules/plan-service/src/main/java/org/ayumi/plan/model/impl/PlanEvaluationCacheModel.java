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

import org.ayumi.plan.model.PlanEvaluation;

/**
 * The cache model class for representing PlanEvaluation in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanEvaluationCacheModel
	implements CacheModel<PlanEvaluation>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanEvaluationCacheModel)) {
			return false;
		}

		PlanEvaluationCacheModel planEvaluationCacheModel =
			(PlanEvaluationCacheModel)object;

		if ((planEvaluationId == planEvaluationCacheModel.planEvaluationId) &&
			(mvccVersion == planEvaluationCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planEvaluationId);

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
		StringBundler sb = new StringBundler(41);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planEvaluationId=");
		sb.append(planEvaluationId);
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
		sb.append(", planItemId=");
		sb.append(planItemId);
		sb.append(", code=");
		sb.append(code);
		sb.append(", fiscalYear=");
		sb.append(fiscalYear);
		sb.append(", evaluator=");
		sb.append(evaluator);
		sb.append(", grade=");
		sb.append(grade);
		sb.append(", remark=");
		sb.append(remark);
		sb.append(", evaluationDay=");
		sb.append(evaluationDay);
		sb.append(", reply=");
		sb.append(reply);
		sb.append(", published=");
		sb.append(published);
		sb.append(", priority=");
		sb.append(priority);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanEvaluation toEntityModel() {
		PlanEvaluationImpl planEvaluationImpl = new PlanEvaluationImpl();

		planEvaluationImpl.setMvccVersion(mvccVersion);
		planEvaluationImpl.setPlanEvaluationId(planEvaluationId);
		planEvaluationImpl.setGroupId(groupId);
		planEvaluationImpl.setCompanyId(companyId);
		planEvaluationImpl.setUserId(userId);

		if (userName == null) {
			planEvaluationImpl.setUserName("");
		}
		else {
			planEvaluationImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planEvaluationImpl.setCreateDate(null);
		}
		else {
			planEvaluationImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planEvaluationImpl.setModifiedDate(null);
		}
		else {
			planEvaluationImpl.setModifiedDate(new Date(modifiedDate));
		}

		planEvaluationImpl.setPlanEntryId(planEntryId);
		planEvaluationImpl.setPlanHeadingId(planHeadingId);
		planEvaluationImpl.setPlanItemId(planItemId);

		if (code == null) {
			planEvaluationImpl.setCode("");
		}
		else {
			planEvaluationImpl.setCode(code);
		}

		planEvaluationImpl.setFiscalYear(fiscalYear);

		if (evaluator == null) {
			planEvaluationImpl.setEvaluator("");
		}
		else {
			planEvaluationImpl.setEvaluator(evaluator);
		}

		if (grade == null) {
			planEvaluationImpl.setGrade("");
		}
		else {
			planEvaluationImpl.setGrade(grade);
		}

		if (remark == null) {
			planEvaluationImpl.setRemark("");
		}
		else {
			planEvaluationImpl.setRemark(remark);
		}

		if (evaluationDay == null) {
			planEvaluationImpl.setEvaluationDay("");
		}
		else {
			planEvaluationImpl.setEvaluationDay(evaluationDay);
		}

		if (reply == null) {
			planEvaluationImpl.setReply("");
		}
		else {
			planEvaluationImpl.setReply(reply);
		}

		planEvaluationImpl.setPublished(published);
		planEvaluationImpl.setPriority(priority);

		planEvaluationImpl.resetOriginalValues();

		return planEvaluationImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planEvaluationId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();

		planHeadingId = objectInput.readLong();

		planItemId = objectInput.readLong();
		code = objectInput.readUTF();

		fiscalYear = objectInput.readInt();
		evaluator = (String)objectInput.readObject();
		grade = objectInput.readUTF();
		remark = (String)objectInput.readObject();
		evaluationDay = objectInput.readUTF();
		reply = (String)objectInput.readObject();

		published = objectInput.readBoolean();

		priority = objectInput.readInt();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planEvaluationId);

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

		objectOutput.writeLong(planItemId);

		if (code == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(code);
		}

		objectOutput.writeInt(fiscalYear);

		if (evaluator == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(evaluator);
		}

		if (grade == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(grade);
		}

		if (remark == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(remark);
		}

		if (evaluationDay == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(evaluationDay);
		}

		if (reply == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(reply);
		}

		objectOutput.writeBoolean(published);

		objectOutput.writeInt(priority);
	}

	public long mvccVersion;
	public long planEvaluationId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public long planHeadingId;
	public long planItemId;
	public String code;
	public int fiscalYear;
	public String evaluator;
	public String grade;
	public String remark;
	public String evaluationDay;
	public String reply;
	public boolean published;
	public int priority;

}