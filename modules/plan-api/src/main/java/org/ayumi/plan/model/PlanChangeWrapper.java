/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link PlanChange}.
 * </p>
 *
 * @author Ayumi
 * @see PlanChange
 * @generated
 */
public class PlanChangeWrapper
	extends BaseModelWrapper<PlanChange>
	implements ModelWrapper<PlanChange>, PlanChange {

	public PlanChangeWrapper(PlanChange planChange) {
		super(planChange);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planChangeId", getPlanChangeId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("batchId", getBatchId());
		attributes.put("act", getAct());
		attributes.put("subject", getSubject());
		attributes.put("code", getCode());
		attributes.put("contentCode", getContentCode());
		attributes.put("field", getField());
		attributes.put("before", getBefore());
		attributes.put("after", getAfter());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planChangeId = (Long)attributes.get("planChangeId");

		if (planChangeId != null) {
			setPlanChangeId(planChangeId);
		}

		Long groupId = (Long)attributes.get("groupId");

		if (groupId != null) {
			setGroupId(groupId);
		}

		Long companyId = (Long)attributes.get("companyId");

		if (companyId != null) {
			setCompanyId(companyId);
		}

		Long userId = (Long)attributes.get("userId");

		if (userId != null) {
			setUserId(userId);
		}

		String userName = (String)attributes.get("userName");

		if (userName != null) {
			setUserName(userName);
		}

		Date createDate = (Date)attributes.get("createDate");

		if (createDate != null) {
			setCreateDate(createDate);
		}

		Date modifiedDate = (Date)attributes.get("modifiedDate");

		if (modifiedDate != null) {
			setModifiedDate(modifiedDate);
		}

		Long planEntryId = (Long)attributes.get("planEntryId");

		if (planEntryId != null) {
			setPlanEntryId(planEntryId);
		}

		Long batchId = (Long)attributes.get("batchId");

		if (batchId != null) {
			setBatchId(batchId);
		}

		String act = (String)attributes.get("act");

		if (act != null) {
			setAct(act);
		}

		String subject = (String)attributes.get("subject");

		if (subject != null) {
			setSubject(subject);
		}

		String code = (String)attributes.get("code");

		if (code != null) {
			setCode(code);
		}

		String contentCode = (String)attributes.get("contentCode");

		if (contentCode != null) {
			setContentCode(contentCode);
		}

		String field = (String)attributes.get("field");

		if (field != null) {
			setField(field);
		}

		String before = (String)attributes.get("before");

		if (before != null) {
			setBefore(before);
		}

		String after = (String)attributes.get("after");

		if (after != null) {
			setAfter(after);
		}
	}

	@Override
	public PlanChange cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the act of this plan change.
	 *
	 * @return the act of this plan change
	 */
	@Override
	public String getAct() {
		return model.getAct();
	}

	/**
	 * Returns the after of this plan change.
	 *
	 * @return the after of this plan change
	 */
	@Override
	public String getAfter() {
		return model.getAfter();
	}

	/**
	 * Returns the batch ID of this plan change.
	 *
	 * @return the batch ID of this plan change
	 */
	@Override
	public long getBatchId() {
		return model.getBatchId();
	}

	/**
	 * Returns the before of this plan change.
	 *
	 * @return the before of this plan change
	 */
	@Override
	public String getBefore() {
		return model.getBefore();
	}

	/**
	 * Returns the code of this plan change.
	 *
	 * @return the code of this plan change
	 */
	@Override
	public String getCode() {
		return model.getCode();
	}

	/**
	 * Returns the company ID of this plan change.
	 *
	 * @return the company ID of this plan change
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the content code of this plan change.
	 *
	 * @return the content code of this plan change
	 */
	@Override
	public String getContentCode() {
		return model.getContentCode();
	}

	/**
	 * Returns the create date of this plan change.
	 *
	 * @return the create date of this plan change
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the field of this plan change.
	 *
	 * @return the field of this plan change
	 */
	@Override
	public String getField() {
		return model.getField();
	}

	/**
	 * Returns the group ID of this plan change.
	 *
	 * @return the group ID of this plan change
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this plan change.
	 *
	 * @return the modified date of this plan change
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan change.
	 *
	 * @return the mvcc version of this plan change
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan change ID of this plan change.
	 *
	 * @return the plan change ID of this plan change
	 */
	@Override
	public long getPlanChangeId() {
		return model.getPlanChangeId();
	}

	/**
	 * Returns the plan entry ID of this plan change.
	 *
	 * @return the plan entry ID of this plan change
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the primary key of this plan change.
	 *
	 * @return the primary key of this plan change
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the subject of this plan change.
	 *
	 * @return the subject of this plan change
	 */
	@Override
	public String getSubject() {
		return model.getSubject();
	}

	/**
	 * Returns the user ID of this plan change.
	 *
	 * @return the user ID of this plan change
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan change.
	 *
	 * @return the user name of this plan change
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan change.
	 *
	 * @return the user uuid of this plan change
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the act of this plan change.
	 *
	 * @param act the act of this plan change
	 */
	@Override
	public void setAct(String act) {
		model.setAct(act);
	}

	/**
	 * Sets the after of this plan change.
	 *
	 * @param after the after of this plan change
	 */
	@Override
	public void setAfter(String after) {
		model.setAfter(after);
	}

	/**
	 * Sets the batch ID of this plan change.
	 *
	 * @param batchId the batch ID of this plan change
	 */
	@Override
	public void setBatchId(long batchId) {
		model.setBatchId(batchId);
	}

	/**
	 * Sets the before of this plan change.
	 *
	 * @param before the before of this plan change
	 */
	@Override
	public void setBefore(String before) {
		model.setBefore(before);
	}

	/**
	 * Sets the code of this plan change.
	 *
	 * @param code the code of this plan change
	 */
	@Override
	public void setCode(String code) {
		model.setCode(code);
	}

	/**
	 * Sets the company ID of this plan change.
	 *
	 * @param companyId the company ID of this plan change
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the content code of this plan change.
	 *
	 * @param contentCode the content code of this plan change
	 */
	@Override
	public void setContentCode(String contentCode) {
		model.setContentCode(contentCode);
	}

	/**
	 * Sets the create date of this plan change.
	 *
	 * @param createDate the create date of this plan change
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the field of this plan change.
	 *
	 * @param field the field of this plan change
	 */
	@Override
	public void setField(String field) {
		model.setField(field);
	}

	/**
	 * Sets the group ID of this plan change.
	 *
	 * @param groupId the group ID of this plan change
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this plan change.
	 *
	 * @param modifiedDate the modified date of this plan change
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan change.
	 *
	 * @param mvccVersion the mvcc version of this plan change
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan change ID of this plan change.
	 *
	 * @param planChangeId the plan change ID of this plan change
	 */
	@Override
	public void setPlanChangeId(long planChangeId) {
		model.setPlanChangeId(planChangeId);
	}

	/**
	 * Sets the plan entry ID of this plan change.
	 *
	 * @param planEntryId the plan entry ID of this plan change
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the primary key of this plan change.
	 *
	 * @param primaryKey the primary key of this plan change
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the subject of this plan change.
	 *
	 * @param subject the subject of this plan change
	 */
	@Override
	public void setSubject(String subject) {
		model.setSubject(subject);
	}

	/**
	 * Sets the user ID of this plan change.
	 *
	 * @param userId the user ID of this plan change
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan change.
	 *
	 * @param userName the user name of this plan change
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan change.
	 *
	 * @param userUuid the user uuid of this plan change
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected PlanChangeWrapper wrap(PlanChange planChange) {
		return new PlanChangeWrapper(planChange);
	}

}