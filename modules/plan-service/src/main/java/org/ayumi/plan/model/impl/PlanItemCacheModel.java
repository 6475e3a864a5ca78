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

import org.ayumi.plan.model.PlanItem;

/**
 * The cache model class for representing PlanItem in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanItemCacheModel
	implements CacheModel<PlanItem>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanItemCacheModel)) {
			return false;
		}

		PlanItemCacheModel planItemCacheModel = (PlanItemCacheModel)object;

		if ((planItemId == planItemCacheModel.planItemId) &&
			(mvccVersion == planItemCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planItemId);

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
		StringBundler sb = new StringBundler(63);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planItemId=");
		sb.append(planItemId);
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
		sb.append(", reference=");
		sb.append(reference);
		sb.append(", referenceKey=");
		sb.append(referenceKey);
		sb.append(", number=");
		sb.append(number);
		sb.append(", title=");
		sb.append(title);
		sb.append(", label=");
		sb.append(label);
		sb.append(", kind=");
		sb.append(kind);
		sb.append(", departmentsPrinted=");
		sb.append(departmentsPrinted);
		sb.append(", actorsPrinted=");
		sb.append(actorsPrinted);
		sb.append(", purpose=");
		sb.append(purpose);
		sb.append(", completion=");
		sb.append(completion);
		sb.append(", relisted=");
		sb.append(relisted);
		sb.append(", relistingMark=");
		sb.append(relistingMark);
		sb.append(", repeatedCode=");
		sb.append(repeatedCode);
		sb.append(", overviewLabel=");
		sb.append(overviewLabel);
		sb.append(", candidate=");
		sb.append(candidate);
		sb.append(", exampleGiven=");
		sb.append(exampleGiven);
		sb.append(", exampleCity=");
		sb.append(exampleCity);
		sb.append(", examplePrinted=");
		sb.append(examplePrinted);
		sb.append(", searchKey=");
		sb.append(searchKey);
		sb.append(", priority=");
		sb.append(priority);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanItem toEntityModel() {
		PlanItemImpl planItemImpl = new PlanItemImpl();

		planItemImpl.setMvccVersion(mvccVersion);
		planItemImpl.setPlanItemId(planItemId);
		planItemImpl.setGroupId(groupId);
		planItemImpl.setCompanyId(companyId);
		planItemImpl.setUserId(userId);

		if (userName == null) {
			planItemImpl.setUserName("");
		}
		else {
			planItemImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planItemImpl.setCreateDate(null);
		}
		else {
			planItemImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planItemImpl.setModifiedDate(null);
		}
		else {
			planItemImpl.setModifiedDate(new Date(modifiedDate));
		}

		planItemImpl.setPlanEntryId(planEntryId);
		planItemImpl.setPlanHeadingId(planHeadingId);

		if (code == null) {
			planItemImpl.setCode("");
		}
		else {
			planItemImpl.setCode(code);
		}

		if (reference == null) {
			planItemImpl.setReference("");
		}
		else {
			planItemImpl.setReference(reference);
		}

		if (referenceKey == null) {
			planItemImpl.setReferenceKey("");
		}
		else {
			planItemImpl.setReferenceKey(referenceKey);
		}

		if (number == null) {
			planItemImpl.setNumber("");
		}
		else {
			planItemImpl.setNumber(number);
		}

		if (title == null) {
			planItemImpl.setTitle("");
		}
		else {
			planItemImpl.setTitle(title);
		}

		if (label == null) {
			planItemImpl.setLabel("");
		}
		else {
			planItemImpl.setLabel(label);
		}

		if (kind == null) {
			planItemImpl.setKind("");
		}
		else {
			planItemImpl.setKind(kind);
		}

		if (departmentsPrinted == null) {
			planItemImpl.setDepartmentsPrinted("");
		}
		else {
			planItemImpl.setDepartmentsPrinted(departmentsPrinted);
		}

		if (actorsPrinted == null) {
			planItemImpl.setActorsPrinted("");
		}
		else {
			planItemImpl.setActorsPrinted(actorsPrinted);
		}

		if (purpose == null) {
			planItemImpl.setPurpose("");
		}
		else {
			planItemImpl.setPurpose(purpose);
		}

		if (completion == null) {
			planItemImpl.setCompletion("");
		}
		else {
			planItemImpl.setCompletion(completion);
		}

		planItemImpl.setRelisted(relisted);

		if (relistingMark == null) {
			planItemImpl.setRelistingMark("");
		}
		else {
			planItemImpl.setRelistingMark(relistingMark);
		}

		if (repeatedCode == null) {
			planItemImpl.setRepeatedCode("");
		}
		else {
			planItemImpl.setRepeatedCode(repeatedCode);
		}

		if (overviewLabel == null) {
			planItemImpl.setOverviewLabel("");
		}
		else {
			planItemImpl.setOverviewLabel(overviewLabel);
		}

		planItemImpl.setCandidate(candidate);
		planItemImpl.setExampleGiven(exampleGiven);

		if (exampleCity == null) {
			planItemImpl.setExampleCity("");
		}
		else {
			planItemImpl.setExampleCity(exampleCity);
		}

		if (examplePrinted == null) {
			planItemImpl.setExamplePrinted("");
		}
		else {
			planItemImpl.setExamplePrinted(examplePrinted);
		}

		if (searchKey == null) {
			planItemImpl.setSearchKey("");
		}
		else {
			planItemImpl.setSearchKey(searchKey);
		}

		planItemImpl.setPriority(priority);

		planItemImpl.resetOriginalValues();

		return planItemImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planItemId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();

		planHeadingId = objectInput.readLong();
		code = objectInput.readUTF();
		reference = (String)objectInput.readObject();
		referenceKey = objectInput.readUTF();
		number = (String)objectInput.readObject();
		title = (String)objectInput.readObject();
		label = (String)objectInput.readObject();
		kind = objectInput.readUTF();
		departmentsPrinted = (String)objectInput.readObject();
		actorsPrinted = (String)objectInput.readObject();
		purpose = (String)objectInput.readObject();
		completion = (String)objectInput.readObject();

		relisted = objectInput.readBoolean();
		relistingMark = objectInput.readUTF();
		repeatedCode = objectInput.readUTF();
		overviewLabel = (String)objectInput.readObject();

		candidate = objectInput.readBoolean();

		exampleGiven = objectInput.readBoolean();
		exampleCity = (String)objectInput.readObject();
		examplePrinted = (String)objectInput.readObject();
		searchKey = (String)objectInput.readObject();

		priority = objectInput.readInt();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planItemId);

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

		if (reference == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(reference);
		}

		if (referenceKey == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(referenceKey);
		}

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

		if (kind == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(kind);
		}

		if (departmentsPrinted == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(departmentsPrinted);
		}

		if (actorsPrinted == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(actorsPrinted);
		}

		if (purpose == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(purpose);
		}

		if (completion == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(completion);
		}

		objectOutput.writeBoolean(relisted);

		if (relistingMark == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(relistingMark);
		}

		if (repeatedCode == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(repeatedCode);
		}

		if (overviewLabel == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(overviewLabel);
		}

		objectOutput.writeBoolean(candidate);

		objectOutput.writeBoolean(exampleGiven);

		if (exampleCity == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(exampleCity);
		}

		if (examplePrinted == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(examplePrinted);
		}

		if (searchKey == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(searchKey);
		}

		objectOutput.writeInt(priority);
	}

	public long mvccVersion;
	public long planItemId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public long planHeadingId;
	public String code;
	public String reference;
	public String referenceKey;
	public String number;
	public String title;
	public String label;
	public String kind;
	public String departmentsPrinted;
	public String actorsPrinted;
	public String purpose;
	public String completion;
	public boolean relisted;
	public String relistingMark;
	public String repeatedCode;
	public String overviewLabel;
	public boolean candidate;
	public boolean exampleGiven;
	public String exampleCity;
	public String examplePrinted;
	public String searchKey;
	public int priority;

}