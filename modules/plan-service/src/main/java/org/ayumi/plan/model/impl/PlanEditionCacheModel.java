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

import org.ayumi.plan.model.PlanEdition;

/**
 * The cache model class for representing PlanEdition in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanEditionCacheModel
	implements CacheModel<PlanEdition>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanEditionCacheModel)) {
			return false;
		}

		PlanEditionCacheModel planEditionCacheModel =
			(PlanEditionCacheModel)object;

		if ((planEditionId == planEditionCacheModel.planEditionId) &&
			(mvccVersion == planEditionCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planEditionId);

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
		StringBundler sb = new StringBundler(47);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", uuid=");
		sb.append(uuid);
		sb.append(", planEditionId=");
		sb.append(planEditionId);
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
		sb.append(", planCode=");
		sb.append(planCode);
		sb.append(", editionNumber=");
		sb.append(editionNumber);
		sb.append(", publishedDate=");
		sb.append(publishedDate);
		sb.append(", title=");
		sb.append(title);
		sb.append(", note=");
		sb.append(note);
		sb.append(", contentHash=");
		sb.append(contentHash);
		sb.append(", documentVersion=");
		sb.append(documentVersion);
		sb.append(", correction=");
		sb.append(correction);
		sb.append(", releaseDate=");
		sb.append(releaseDate);
		sb.append(", status=");
		sb.append(status);
		sb.append(", statusByUserId=");
		sb.append(statusByUserId);
		sb.append(", statusByUserName=");
		sb.append(statusByUserName);
		sb.append(", statusDate=");
		sb.append(statusDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanEdition toEntityModel() {
		PlanEditionImpl planEditionImpl = new PlanEditionImpl();

		planEditionImpl.setMvccVersion(mvccVersion);

		if (uuid == null) {
			planEditionImpl.setUuid("");
		}
		else {
			planEditionImpl.setUuid(uuid);
		}

		planEditionImpl.setPlanEditionId(planEditionId);
		planEditionImpl.setGroupId(groupId);
		planEditionImpl.setCompanyId(companyId);
		planEditionImpl.setUserId(userId);

		if (userName == null) {
			planEditionImpl.setUserName("");
		}
		else {
			planEditionImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planEditionImpl.setCreateDate(null);
		}
		else {
			planEditionImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planEditionImpl.setModifiedDate(null);
		}
		else {
			planEditionImpl.setModifiedDate(new Date(modifiedDate));
		}

		planEditionImpl.setPlanEntryId(planEntryId);

		if (planCode == null) {
			planEditionImpl.setPlanCode("");
		}
		else {
			planEditionImpl.setPlanCode(planCode);
		}

		planEditionImpl.setEditionNumber(editionNumber);

		if (publishedDate == Long.MIN_VALUE) {
			planEditionImpl.setPublishedDate(null);
		}
		else {
			planEditionImpl.setPublishedDate(new Date(publishedDate));
		}

		if (title == null) {
			planEditionImpl.setTitle("");
		}
		else {
			planEditionImpl.setTitle(title);
		}

		if (note == null) {
			planEditionImpl.setNote("");
		}
		else {
			planEditionImpl.setNote(note);
		}

		if (contentHash == null) {
			planEditionImpl.setContentHash("");
		}
		else {
			planEditionImpl.setContentHash(contentHash);
		}

		planEditionImpl.setDocumentVersion(documentVersion);
		planEditionImpl.setCorrection(correction);

		if (releaseDate == Long.MIN_VALUE) {
			planEditionImpl.setReleaseDate(null);
		}
		else {
			planEditionImpl.setReleaseDate(new Date(releaseDate));
		}

		planEditionImpl.setStatus(status);
		planEditionImpl.setStatusByUserId(statusByUserId);

		if (statusByUserName == null) {
			planEditionImpl.setStatusByUserName("");
		}
		else {
			planEditionImpl.setStatusByUserName(statusByUserName);
		}

		if (statusDate == Long.MIN_VALUE) {
			planEditionImpl.setStatusDate(null);
		}
		else {
			planEditionImpl.setStatusDate(new Date(statusDate));
		}

		planEditionImpl.resetOriginalValues();

		return planEditionImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();
		uuid = objectInput.readUTF();

		planEditionId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();
		planCode = objectInput.readUTF();

		editionNumber = objectInput.readInt();
		publishedDate = objectInput.readLong();
		title = (String)objectInput.readObject();
		note = (String)objectInput.readObject();
		contentHash = objectInput.readUTF();

		documentVersion = objectInput.readLong();

		correction = objectInput.readBoolean();
		releaseDate = objectInput.readLong();

		status = objectInput.readInt();

		statusByUserId = objectInput.readLong();
		statusByUserName = objectInput.readUTF();
		statusDate = objectInput.readLong();
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

		objectOutput.writeLong(planEditionId);

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

		if (planCode == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(planCode);
		}

		objectOutput.writeInt(editionNumber);
		objectOutput.writeLong(publishedDate);

		if (title == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(title);
		}

		if (note == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(note);
		}

		if (contentHash == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(contentHash);
		}

		objectOutput.writeLong(documentVersion);

		objectOutput.writeBoolean(correction);
		objectOutput.writeLong(releaseDate);

		objectOutput.writeInt(status);

		objectOutput.writeLong(statusByUserId);

		if (statusByUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(statusByUserName);
		}

		objectOutput.writeLong(statusDate);
	}

	public long mvccVersion;
	public String uuid;
	public long planEditionId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public String planCode;
	public int editionNumber;
	public long publishedDate;
	public String title;
	public String note;
	public String contentHash;
	public long documentVersion;
	public boolean correction;
	public long releaseDate;
	public int status;
	public long statusByUserId;
	public String statusByUserName;
	public long statusDate;

}