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
 * This class is a wrapper for {@link PlanDraft}.
 * </p>
 *
 * @author Ayumi
 * @see PlanDraft
 * @generated
 */
public class PlanDraftWrapper
	extends BaseModelWrapper<PlanDraft>
	implements ModelWrapper<PlanDraft>, PlanDraft {

	public PlanDraftWrapper(PlanDraft planDraft) {
		super(planDraft);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planDraftId", getPlanDraftId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("code", getCode());
		attributes.put("baseVersion", getBaseVersion());
		attributes.put("json", getJson());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planDraftId = (Long)attributes.get("planDraftId");

		if (planDraftId != null) {
			setPlanDraftId(planDraftId);
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

		String code = (String)attributes.get("code");

		if (code != null) {
			setCode(code);
		}

		Long baseVersion = (Long)attributes.get("baseVersion");

		if (baseVersion != null) {
			setBaseVersion(baseVersion);
		}

		String json = (String)attributes.get("json");

		if (json != null) {
			setJson(json);
		}
	}

	@Override
	public PlanDraft cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the base version of this plan draft.
	 *
	 * @return the base version of this plan draft
	 */
	@Override
	public long getBaseVersion() {
		return model.getBaseVersion();
	}

	/**
	 * Returns the code of this plan draft.
	 *
	 * @return the code of this plan draft
	 */
	@Override
	public String getCode() {
		return model.getCode();
	}

	/**
	 * Returns the company ID of this plan draft.
	 *
	 * @return the company ID of this plan draft
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan draft.
	 *
	 * @return the create date of this plan draft
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this plan draft.
	 *
	 * @return the group ID of this plan draft
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the json of this plan draft.
	 *
	 * @return the json of this plan draft
	 */
	@Override
	public String getJson() {
		return model.getJson();
	}

	/**
	 * Returns the modified date of this plan draft.
	 *
	 * @return the modified date of this plan draft
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan draft.
	 *
	 * @return the mvcc version of this plan draft
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan draft ID of this plan draft.
	 *
	 * @return the plan draft ID of this plan draft
	 */
	@Override
	public long getPlanDraftId() {
		return model.getPlanDraftId();
	}

	/**
	 * Returns the plan entry ID of this plan draft.
	 *
	 * @return the plan entry ID of this plan draft
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the primary key of this plan draft.
	 *
	 * @return the primary key of this plan draft
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the user ID of this plan draft.
	 *
	 * @return the user ID of this plan draft
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan draft.
	 *
	 * @return the user name of this plan draft
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan draft.
	 *
	 * @return the user uuid of this plan draft
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
	 * Sets the base version of this plan draft.
	 *
	 * @param baseVersion the base version of this plan draft
	 */
	@Override
	public void setBaseVersion(long baseVersion) {
		model.setBaseVersion(baseVersion);
	}

	/**
	 * Sets the code of this plan draft.
	 *
	 * @param code the code of this plan draft
	 */
	@Override
	public void setCode(String code) {
		model.setCode(code);
	}

	/**
	 * Sets the company ID of this plan draft.
	 *
	 * @param companyId the company ID of this plan draft
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan draft.
	 *
	 * @param createDate the create date of this plan draft
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this plan draft.
	 *
	 * @param groupId the group ID of this plan draft
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the json of this plan draft.
	 *
	 * @param json the json of this plan draft
	 */
	@Override
	public void setJson(String json) {
		model.setJson(json);
	}

	/**
	 * Sets the modified date of this plan draft.
	 *
	 * @param modifiedDate the modified date of this plan draft
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan draft.
	 *
	 * @param mvccVersion the mvcc version of this plan draft
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan draft ID of this plan draft.
	 *
	 * @param planDraftId the plan draft ID of this plan draft
	 */
	@Override
	public void setPlanDraftId(long planDraftId) {
		model.setPlanDraftId(planDraftId);
	}

	/**
	 * Sets the plan entry ID of this plan draft.
	 *
	 * @param planEntryId the plan entry ID of this plan draft
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the primary key of this plan draft.
	 *
	 * @param primaryKey the primary key of this plan draft
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the user ID of this plan draft.
	 *
	 * @param userId the user ID of this plan draft
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan draft.
	 *
	 * @param userName the user name of this plan draft
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan draft.
	 *
	 * @param userUuid the user uuid of this plan draft
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
	protected PlanDraftWrapper wrap(PlanDraft planDraft) {
		return new PlanDraftWrapper(planDraft);
	}

}