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

import org.ayumi.plan.model.PlanEntry;

/**
 * The cache model class for representing PlanEntry in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanEntryCacheModel
	implements CacheModel<PlanEntry>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanEntryCacheModel)) {
			return false;
		}

		PlanEntryCacheModel planEntryCacheModel = (PlanEntryCacheModel)object;

		if ((planEntryId == planEntryCacheModel.planEntryId) &&
			(mvccVersion == planEntryCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planEntryId);

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
		sb.append(", uuid=");
		sb.append(uuid);
		sb.append(", externalReferenceCode=");
		sb.append(externalReferenceCode);
		sb.append(", planEntryId=");
		sb.append(planEntryId);
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
		sb.append(", title=");
		sb.append(title);
		sb.append(", subtitle=");
		sb.append(subtitle);
		sb.append(", municipality=");
		sb.append(municipality);
		sb.append(", municipalityCode=");
		sb.append(municipalityCode);
		sb.append(", firstYear=");
		sb.append(firstYear);
		sb.append(", lastYear=");
		sb.append(lastYear);
		sb.append(", yearStyle=");
		sb.append(yearStyle);
		sb.append(", state=");
		sb.append(state);
		sb.append(", predecessorCode=");
		sb.append(predecessorCode);
		sb.append(", levels=");
		sb.append(levels);
		sb.append(", headVersion=");
		sb.append(headVersion);
		sb.append(", documentVersion=");
		sb.append(documentVersion);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanEntry toEntityModel() {
		PlanEntryImpl planEntryImpl = new PlanEntryImpl();

		planEntryImpl.setMvccVersion(mvccVersion);

		if (uuid == null) {
			planEntryImpl.setUuid("");
		}
		else {
			planEntryImpl.setUuid(uuid);
		}

		if (externalReferenceCode == null) {
			planEntryImpl.setExternalReferenceCode("");
		}
		else {
			planEntryImpl.setExternalReferenceCode(externalReferenceCode);
		}

		planEntryImpl.setPlanEntryId(planEntryId);
		planEntryImpl.setGroupId(groupId);
		planEntryImpl.setCompanyId(companyId);
		planEntryImpl.setUserId(userId);

		if (userName == null) {
			planEntryImpl.setUserName("");
		}
		else {
			planEntryImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planEntryImpl.setCreateDate(null);
		}
		else {
			planEntryImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planEntryImpl.setModifiedDate(null);
		}
		else {
			planEntryImpl.setModifiedDate(new Date(modifiedDate));
		}

		if (title == null) {
			planEntryImpl.setTitle("");
		}
		else {
			planEntryImpl.setTitle(title);
		}

		if (subtitle == null) {
			planEntryImpl.setSubtitle("");
		}
		else {
			planEntryImpl.setSubtitle(subtitle);
		}

		if (municipality == null) {
			planEntryImpl.setMunicipality("");
		}
		else {
			planEntryImpl.setMunicipality(municipality);
		}

		if (municipalityCode == null) {
			planEntryImpl.setMunicipalityCode("");
		}
		else {
			planEntryImpl.setMunicipalityCode(municipalityCode);
		}

		planEntryImpl.setFirstYear(firstYear);
		planEntryImpl.setLastYear(lastYear);

		if (yearStyle == null) {
			planEntryImpl.setYearStyle("");
		}
		else {
			planEntryImpl.setYearStyle(yearStyle);
		}

		if (state == null) {
			planEntryImpl.setState("");
		}
		else {
			planEntryImpl.setState(state);
		}

		if (predecessorCode == null) {
			planEntryImpl.setPredecessorCode("");
		}
		else {
			planEntryImpl.setPredecessorCode(predecessorCode);
		}

		if (levels == null) {
			planEntryImpl.setLevels("");
		}
		else {
			planEntryImpl.setLevels(levels);
		}

		planEntryImpl.setHeadVersion(headVersion);
		planEntryImpl.setDocumentVersion(documentVersion);

		planEntryImpl.resetOriginalValues();

		return planEntryImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();
		uuid = objectInput.readUTF();
		externalReferenceCode = objectInput.readUTF();

		planEntryId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();
		title = (String)objectInput.readObject();
		subtitle = (String)objectInput.readObject();
		municipality = (String)objectInput.readObject();
		municipalityCode = objectInput.readUTF();

		firstYear = objectInput.readInt();

		lastYear = objectInput.readInt();
		yearStyle = objectInput.readUTF();
		state = objectInput.readUTF();
		predecessorCode = objectInput.readUTF();
		levels = (String)objectInput.readObject();

		headVersion = objectInput.readLong();

		documentVersion = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		if (uuid == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(uuid);
		}

		if (externalReferenceCode == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(externalReferenceCode);
		}

		objectOutput.writeLong(planEntryId);

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

		if (title == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(title);
		}

		if (subtitle == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(subtitle);
		}

		if (municipality == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(municipality);
		}

		if (municipalityCode == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(municipalityCode);
		}

		objectOutput.writeInt(firstYear);

		objectOutput.writeInt(lastYear);

		if (yearStyle == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(yearStyle);
		}

		if (state == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(state);
		}

		if (predecessorCode == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(predecessorCode);
		}

		if (levels == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(levels);
		}

		objectOutput.writeLong(headVersion);

		objectOutput.writeLong(documentVersion);
	}

	public long mvccVersion;
	public String uuid;
	public String externalReferenceCode;
	public long planEntryId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public String title;
	public String subtitle;
	public String municipality;
	public String municipalityCode;
	public int firstYear;
	public int lastYear;
	public String yearStyle;
	public String state;
	public String predecessorCode;
	public String levels;
	public long headVersion;
	public long documentVersion;

}