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

import org.ayumi.plan.model.PlanContent;

/**
 * The cache model class for representing PlanContent in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanContentCacheModel
	implements CacheModel<PlanContent>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanContentCacheModel)) {
			return false;
		}

		PlanContentCacheModel planContentCacheModel =
			(PlanContentCacheModel)object;

		if ((planContentId == planContentCacheModel.planContentId) &&
			(mvccVersion == planContentCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planContentId);

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
		sb.append(", planContentId=");
		sb.append(planContentId);
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
		sb.append(", planItemId=");
		sb.append(planItemId);
		sb.append(", code=");
		sb.append(code);
		sb.append(", bullet=");
		sb.append(bullet);
		sb.append(", text=");
		sb.append(text);
		sb.append(", relisted=");
		sb.append(relisted);
		sb.append(", relistingMark=");
		sb.append(relistingMark);
		sb.append(", repeatedCode=");
		sb.append(repeatedCode);
		sb.append(", priority=");
		sb.append(priority);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanContent toEntityModel() {
		PlanContentImpl planContentImpl = new PlanContentImpl();

		planContentImpl.setMvccVersion(mvccVersion);
		planContentImpl.setPlanContentId(planContentId);
		planContentImpl.setGroupId(groupId);
		planContentImpl.setCompanyId(companyId);
		planContentImpl.setUserId(userId);

		if (userName == null) {
			planContentImpl.setUserName("");
		}
		else {
			planContentImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planContentImpl.setCreateDate(null);
		}
		else {
			planContentImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planContentImpl.setModifiedDate(null);
		}
		else {
			planContentImpl.setModifiedDate(new Date(modifiedDate));
		}

		planContentImpl.setPlanEntryId(planEntryId);
		planContentImpl.setPlanItemId(planItemId);

		if (code == null) {
			planContentImpl.setCode("");
		}
		else {
			planContentImpl.setCode(code);
		}

		if (bullet == null) {
			planContentImpl.setBullet("");
		}
		else {
			planContentImpl.setBullet(bullet);
		}

		if (text == null) {
			planContentImpl.setText("");
		}
		else {
			planContentImpl.setText(text);
		}

		planContentImpl.setRelisted(relisted);

		if (relistingMark == null) {
			planContentImpl.setRelistingMark("");
		}
		else {
			planContentImpl.setRelistingMark(relistingMark);
		}

		if (repeatedCode == null) {
			planContentImpl.setRepeatedCode("");
		}
		else {
			planContentImpl.setRepeatedCode(repeatedCode);
		}

		planContentImpl.setPriority(priority);

		planContentImpl.resetOriginalValues();

		return planContentImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planContentId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();

		planItemId = objectInput.readLong();
		code = objectInput.readUTF();
		bullet = (String)objectInput.readObject();
		text = (String)objectInput.readObject();

		relisted = objectInput.readBoolean();
		relistingMark = objectInput.readUTF();
		repeatedCode = objectInput.readUTF();

		priority = objectInput.readInt();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planContentId);

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

		objectOutput.writeLong(planItemId);

		if (code == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(code);
		}

		if (bullet == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(bullet);
		}

		if (text == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(text);
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

		objectOutput.writeInt(priority);
	}

	public long mvccVersion;
	public long planContentId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public long planItemId;
	public String code;
	public String bullet;
	public String text;
	public boolean relisted;
	public String relistingMark;
	public String repeatedCode;
	public int priority;

}