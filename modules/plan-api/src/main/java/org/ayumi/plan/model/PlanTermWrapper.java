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
 * This class is a wrapper for {@link PlanTerm}.
 * </p>
 *
 * @author Ayumi
 * @see PlanTerm
 * @generated
 */
public class PlanTermWrapper
	extends BaseModelWrapper<PlanTerm>
	implements ModelWrapper<PlanTerm>, PlanTerm {

	public PlanTermWrapper(PlanTerm planTerm) {
		super(planTerm);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planTermId", getPlanTermId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("type", getType());
		attributes.put("code", getCode());
		attributes.put("mark", getMark());
		attributes.put("meaning", getMeaning());
		attributes.put("spoken", getSpoken());
		attributes.put("sense", getSense());
		attributes.put("priority", getPriority());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planTermId = (Long)attributes.get("planTermId");

		if (planTermId != null) {
			setPlanTermId(planTermId);
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

		String type = (String)attributes.get("type");

		if (type != null) {
			setType(type);
		}

		String code = (String)attributes.get("code");

		if (code != null) {
			setCode(code);
		}

		String mark = (String)attributes.get("mark");

		if (mark != null) {
			setMark(mark);
		}

		String meaning = (String)attributes.get("meaning");

		if (meaning != null) {
			setMeaning(meaning);
		}

		String spoken = (String)attributes.get("spoken");

		if (spoken != null) {
			setSpoken(spoken);
		}

		String sense = (String)attributes.get("sense");

		if (sense != null) {
			setSense(sense);
		}

		Integer priority = (Integer)attributes.get("priority");

		if (priority != null) {
			setPriority(priority);
		}
	}

	@Override
	public PlanTerm cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the code of this plan term.
	 *
	 * @return the code of this plan term
	 */
	@Override
	public String getCode() {
		return model.getCode();
	}

	/**
	 * Returns the company ID of this plan term.
	 *
	 * @return the company ID of this plan term
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan term.
	 *
	 * @return the create date of this plan term
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this plan term.
	 *
	 * @return the group ID of this plan term
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the mark of this plan term.
	 *
	 * @return the mark of this plan term
	 */
	@Override
	public String getMark() {
		return model.getMark();
	}

	/**
	 * Returns the meaning of this plan term.
	 *
	 * @return the meaning of this plan term
	 */
	@Override
	public String getMeaning() {
		return model.getMeaning();
	}

	/**
	 * Returns the modified date of this plan term.
	 *
	 * @return the modified date of this plan term
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan term.
	 *
	 * @return the mvcc version of this plan term
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan entry ID of this plan term.
	 *
	 * @return the plan entry ID of this plan term
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan term ID of this plan term.
	 *
	 * @return the plan term ID of this plan term
	 */
	@Override
	public long getPlanTermId() {
		return model.getPlanTermId();
	}

	/**
	 * Returns the primary key of this plan term.
	 *
	 * @return the primary key of this plan term
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the priority of this plan term.
	 *
	 * @return the priority of this plan term
	 */
	@Override
	public int getPriority() {
		return model.getPriority();
	}

	/**
	 * Returns the sense of this plan term.
	 *
	 * @return the sense of this plan term
	 */
	@Override
	public String getSense() {
		return model.getSense();
	}

	/**
	 * Returns the spoken of this plan term.
	 *
	 * @return the spoken of this plan term
	 */
	@Override
	public String getSpoken() {
		return model.getSpoken();
	}

	/**
	 * Returns the type of this plan term.
	 *
	 * @return the type of this plan term
	 */
	@Override
	public String getType() {
		return model.getType();
	}

	/**
	 * Returns the user ID of this plan term.
	 *
	 * @return the user ID of this plan term
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan term.
	 *
	 * @return the user name of this plan term
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan term.
	 *
	 * @return the user uuid of this plan term
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Sets the code of this plan term.
	 *
	 * @param code the code of this plan term
	 */
	@Override
	public void setCode(String code) {
		model.setCode(code);
	}

	/**
	 * Sets the company ID of this plan term.
	 *
	 * @param companyId the company ID of this plan term
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan term.
	 *
	 * @param createDate the create date of this plan term
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this plan term.
	 *
	 * @param groupId the group ID of this plan term
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the mark of this plan term.
	 *
	 * @param mark the mark of this plan term
	 */
	@Override
	public void setMark(String mark) {
		model.setMark(mark);
	}

	/**
	 * Sets the meaning of this plan term.
	 *
	 * @param meaning the meaning of this plan term
	 */
	@Override
	public void setMeaning(String meaning) {
		model.setMeaning(meaning);
	}

	/**
	 * Sets the modified date of this plan term.
	 *
	 * @param modifiedDate the modified date of this plan term
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan term.
	 *
	 * @param mvccVersion the mvcc version of this plan term
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan entry ID of this plan term.
	 *
	 * @param planEntryId the plan entry ID of this plan term
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan term ID of this plan term.
	 *
	 * @param planTermId the plan term ID of this plan term
	 */
	@Override
	public void setPlanTermId(long planTermId) {
		model.setPlanTermId(planTermId);
	}

	/**
	 * Sets the primary key of this plan term.
	 *
	 * @param primaryKey the primary key of this plan term
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the priority of this plan term.
	 *
	 * @param priority the priority of this plan term
	 */
	@Override
	public void setPriority(int priority) {
		model.setPriority(priority);
	}

	/**
	 * Sets the sense of this plan term.
	 *
	 * @param sense the sense of this plan term
	 */
	@Override
	public void setSense(String sense) {
		model.setSense(sense);
	}

	/**
	 * Sets the spoken of this plan term.
	 *
	 * @param spoken the spoken of this plan term
	 */
	@Override
	public void setSpoken(String spoken) {
		model.setSpoken(spoken);
	}

	/**
	 * Sets the type of this plan term.
	 *
	 * @param type the type of this plan term
	 */
	@Override
	public void setType(String type) {
		model.setType(type);
	}

	/**
	 * Sets the user ID of this plan term.
	 *
	 * @param userId the user ID of this plan term
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan term.
	 *
	 * @param userName the user name of this plan term
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan term.
	 *
	 * @param userUuid the user uuid of this plan term
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
	protected PlanTermWrapper wrap(PlanTerm planTerm) {
		return new PlanTermWrapper(planTerm);
	}

}