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
 * This class is a wrapper for {@link PlanHeading}.
 * </p>
 *
 * @author Ayumi
 * @see PlanHeading
 * @generated
 */
public class PlanHeadingWrapper
	extends BaseModelWrapper<PlanHeading>
	implements ModelWrapper<PlanHeading>, PlanHeading {

	public PlanHeadingWrapper(PlanHeading planHeading) {
		super(planHeading);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planHeadingId", getPlanHeadingId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("parentPlanHeadingId", getParentPlanHeadingId());
		attributes.put("code", getCode());
		attributes.put("depth", getDepth());
		attributes.put("number", getNumber());
		attributes.put("title", getTitle());
		attributes.put("label", getLabel());
		attributes.put("overviewLabel", getOverviewLabel());
		attributes.put("priority", getPriority());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planHeadingId = (Long)attributes.get("planHeadingId");

		if (planHeadingId != null) {
			setPlanHeadingId(planHeadingId);
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

		Long parentPlanHeadingId = (Long)attributes.get("parentPlanHeadingId");

		if (parentPlanHeadingId != null) {
			setParentPlanHeadingId(parentPlanHeadingId);
		}

		String code = (String)attributes.get("code");

		if (code != null) {
			setCode(code);
		}

		Integer depth = (Integer)attributes.get("depth");

		if (depth != null) {
			setDepth(depth);
		}

		String number = (String)attributes.get("number");

		if (number != null) {
			setNumber(number);
		}

		String title = (String)attributes.get("title");

		if (title != null) {
			setTitle(title);
		}

		String label = (String)attributes.get("label");

		if (label != null) {
			setLabel(label);
		}

		String overviewLabel = (String)attributes.get("overviewLabel");

		if (overviewLabel != null) {
			setOverviewLabel(overviewLabel);
		}

		Integer priority = (Integer)attributes.get("priority");

		if (priority != null) {
			setPriority(priority);
		}
	}

	@Override
	public PlanHeading cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the code of this plan heading.
	 *
	 * @return the code of this plan heading
	 */
	@Override
	public String getCode() {
		return model.getCode();
	}

	/**
	 * Returns the company ID of this plan heading.
	 *
	 * @return the company ID of this plan heading
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan heading.
	 *
	 * @return the create date of this plan heading
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the depth of this plan heading.
	 *
	 * @return the depth of this plan heading
	 */
	@Override
	public int getDepth() {
		return model.getDepth();
	}

	/**
	 * Returns the group ID of this plan heading.
	 *
	 * @return the group ID of this plan heading
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the label of this plan heading.
	 *
	 * @return the label of this plan heading
	 */
	@Override
	public String getLabel() {
		return model.getLabel();
	}

	/**
	 * Returns the modified date of this plan heading.
	 *
	 * @return the modified date of this plan heading
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan heading.
	 *
	 * @return the mvcc version of this plan heading
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the number of this plan heading.
	 *
	 * @return the number of this plan heading
	 */
	@Override
	public String getNumber() {
		return model.getNumber();
	}

	/**
	 * Returns the overview label of this plan heading.
	 *
	 * @return the overview label of this plan heading
	 */
	@Override
	public String getOverviewLabel() {
		return model.getOverviewLabel();
	}

	/**
	 * Returns the parent plan heading ID of this plan heading.
	 *
	 * @return the parent plan heading ID of this plan heading
	 */
	@Override
	public long getParentPlanHeadingId() {
		return model.getParentPlanHeadingId();
	}

	/**
	 * Returns the plan entry ID of this plan heading.
	 *
	 * @return the plan entry ID of this plan heading
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan heading ID of this plan heading.
	 *
	 * @return the plan heading ID of this plan heading
	 */
	@Override
	public long getPlanHeadingId() {
		return model.getPlanHeadingId();
	}

	/**
	 * Returns the primary key of this plan heading.
	 *
	 * @return the primary key of this plan heading
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the priority of this plan heading.
	 *
	 * @return the priority of this plan heading
	 */
	@Override
	public int getPriority() {
		return model.getPriority();
	}

	/**
	 * Returns the title of this plan heading.
	 *
	 * @return the title of this plan heading
	 */
	@Override
	public String getTitle() {
		return model.getTitle();
	}

	/**
	 * Returns the user ID of this plan heading.
	 *
	 * @return the user ID of this plan heading
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan heading.
	 *
	 * @return the user name of this plan heading
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan heading.
	 *
	 * @return the user uuid of this plan heading
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
	 * Sets the code of this plan heading.
	 *
	 * @param code the code of this plan heading
	 */
	@Override
	public void setCode(String code) {
		model.setCode(code);
	}

	/**
	 * Sets the company ID of this plan heading.
	 *
	 * @param companyId the company ID of this plan heading
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan heading.
	 *
	 * @param createDate the create date of this plan heading
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the depth of this plan heading.
	 *
	 * @param depth the depth of this plan heading
	 */
	@Override
	public void setDepth(int depth) {
		model.setDepth(depth);
	}

	/**
	 * Sets the group ID of this plan heading.
	 *
	 * @param groupId the group ID of this plan heading
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the label of this plan heading.
	 *
	 * @param label the label of this plan heading
	 */
	@Override
	public void setLabel(String label) {
		model.setLabel(label);
	}

	/**
	 * Sets the modified date of this plan heading.
	 *
	 * @param modifiedDate the modified date of this plan heading
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan heading.
	 *
	 * @param mvccVersion the mvcc version of this plan heading
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the number of this plan heading.
	 *
	 * @param number the number of this plan heading
	 */
	@Override
	public void setNumber(String number) {
		model.setNumber(number);
	}

	/**
	 * Sets the overview label of this plan heading.
	 *
	 * @param overviewLabel the overview label of this plan heading
	 */
	@Override
	public void setOverviewLabel(String overviewLabel) {
		model.setOverviewLabel(overviewLabel);
	}

	/**
	 * Sets the parent plan heading ID of this plan heading.
	 *
	 * @param parentPlanHeadingId the parent plan heading ID of this plan heading
	 */
	@Override
	public void setParentPlanHeadingId(long parentPlanHeadingId) {
		model.setParentPlanHeadingId(parentPlanHeadingId);
	}

	/**
	 * Sets the plan entry ID of this plan heading.
	 *
	 * @param planEntryId the plan entry ID of this plan heading
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan heading ID of this plan heading.
	 *
	 * @param planHeadingId the plan heading ID of this plan heading
	 */
	@Override
	public void setPlanHeadingId(long planHeadingId) {
		model.setPlanHeadingId(planHeadingId);
	}

	/**
	 * Sets the primary key of this plan heading.
	 *
	 * @param primaryKey the primary key of this plan heading
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the priority of this plan heading.
	 *
	 * @param priority the priority of this plan heading
	 */
	@Override
	public void setPriority(int priority) {
		model.setPriority(priority);
	}

	/**
	 * Sets the title of this plan heading.
	 *
	 * @param title the title of this plan heading
	 */
	@Override
	public void setTitle(String title) {
		model.setTitle(title);
	}

	/**
	 * Sets the user ID of this plan heading.
	 *
	 * @param userId the user ID of this plan heading
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan heading.
	 *
	 * @param userName the user name of this plan heading
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan heading.
	 *
	 * @param userUuid the user uuid of this plan heading
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
	protected PlanHeadingWrapper wrap(PlanHeading planHeading) {
		return new PlanHeadingWrapper(planHeading);
	}

}