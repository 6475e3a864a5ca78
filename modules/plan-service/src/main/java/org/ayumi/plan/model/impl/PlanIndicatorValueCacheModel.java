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

import org.ayumi.plan.model.PlanIndicatorValue;

/**
 * The cache model class for representing PlanIndicatorValue in entity cache.
 *
 * @author Ayumi
 * @generated
 */
public class PlanIndicatorValueCacheModel
	implements CacheModel<PlanIndicatorValue>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PlanIndicatorValueCacheModel)) {
			return false;
		}

		PlanIndicatorValueCacheModel planIndicatorValueCacheModel =
			(PlanIndicatorValueCacheModel)object;

		if ((planIndicatorValueId ==
				planIndicatorValueCacheModel.planIndicatorValueId) &&
			(mvccVersion == planIndicatorValueCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, planIndicatorValueId);

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
		StringBundler sb = new StringBundler(25);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", planIndicatorValueId=");
		sb.append(planIndicatorValueId);
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
		sb.append(", planIndicatorId=");
		sb.append(planIndicatorId);
		sb.append(", fiscalYear=");
		sb.append(fiscalYear);
		sb.append(", printed=");
		sb.append(printed);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PlanIndicatorValue toEntityModel() {
		PlanIndicatorValueImpl planIndicatorValueImpl =
			new PlanIndicatorValueImpl();

		planIndicatorValueImpl.setMvccVersion(mvccVersion);
		planIndicatorValueImpl.setPlanIndicatorValueId(planIndicatorValueId);
		planIndicatorValueImpl.setGroupId(groupId);
		planIndicatorValueImpl.setCompanyId(companyId);
		planIndicatorValueImpl.setUserId(userId);

		if (userName == null) {
			planIndicatorValueImpl.setUserName("");
		}
		else {
			planIndicatorValueImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			planIndicatorValueImpl.setCreateDate(null);
		}
		else {
			planIndicatorValueImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			planIndicatorValueImpl.setModifiedDate(null);
		}
		else {
			planIndicatorValueImpl.setModifiedDate(new Date(modifiedDate));
		}

		planIndicatorValueImpl.setPlanEntryId(planEntryId);
		planIndicatorValueImpl.setPlanIndicatorId(planIndicatorId);
		planIndicatorValueImpl.setFiscalYear(fiscalYear);

		if (printed == null) {
			planIndicatorValueImpl.setPrinted("");
		}
		else {
			planIndicatorValueImpl.setPrinted(printed);
		}

		planIndicatorValueImpl.resetOriginalValues();

		return planIndicatorValueImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput)
		throws ClassNotFoundException, IOException {

		mvccVersion = objectInput.readLong();

		planIndicatorValueId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		planEntryId = objectInput.readLong();

		planIndicatorId = objectInput.readLong();

		fiscalYear = objectInput.readInt();
		printed = (String)objectInput.readObject();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(planIndicatorValueId);

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

		objectOutput.writeLong(planIndicatorId);

		objectOutput.writeInt(fiscalYear);

		if (printed == null) {
			objectOutput.writeObject("");
		}
		else {
			objectOutput.writeObject(printed);
		}
	}

	public long mvccVersion;
	public long planIndicatorValueId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long planEntryId;
	public long planIndicatorId;
	public int fiscalYear;
	public String printed;

}