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
 * This class is a wrapper for {@link PlanAnswer}.
 * </p>
 *
 * @author Ayumi
 * @see PlanAnswer
 * @generated
 */
public class PlanAnswerWrapper
	extends BaseModelWrapper<PlanAnswer>
	implements ModelWrapper<PlanAnswer>, PlanAnswer {

	public PlanAnswerWrapper(PlanAnswer planAnswer) {
		super(planAnswer);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planAnswerId", getPlanAnswerId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("planRoundId", getPlanRoundId());
		attributes.put("itemCode", getItemCode());
		attributes.put("contentCode", getContentCode());
		attributes.put("departmentCode", getDepartmentCode());
		attributes.put("leading", isLeading());
		attributes.put("state", getState());
		attributes.put("mark", getMark());
		attributes.put("achievement", getAchievement());
		attributes.put("narrative", getNarrative());
		attributes.put("nextDirection", getNextDirection());
		attributes.put("notApplicable", isNotApplicable());
		attributes.put("sameAsLastYear", isSameAsLastYear());
		attributes.put("priority", getPriority());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planAnswerId = (Long)attributes.get("planAnswerId");

		if (planAnswerId != null) {
			setPlanAnswerId(planAnswerId);
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

		Long planRoundId = (Long)attributes.get("planRoundId");

		if (planRoundId != null) {
			setPlanRoundId(planRoundId);
		}

		String itemCode = (String)attributes.get("itemCode");

		if (itemCode != null) {
			setItemCode(itemCode);
		}

		String contentCode = (String)attributes.get("contentCode");

		if (contentCode != null) {
			setContentCode(contentCode);
		}

		String departmentCode = (String)attributes.get("departmentCode");

		if (departmentCode != null) {
			setDepartmentCode(departmentCode);
		}

		Boolean leading = (Boolean)attributes.get("leading");

		if (leading != null) {
			setLeading(leading);
		}

		String state = (String)attributes.get("state");

		if (state != null) {
			setState(state);
		}

		String mark = (String)attributes.get("mark");

		if (mark != null) {
			setMark(mark);
		}

		String achievement = (String)attributes.get("achievement");

		if (achievement != null) {
			setAchievement(achievement);
		}

		String narrative = (String)attributes.get("narrative");

		if (narrative != null) {
			setNarrative(narrative);
		}

		String nextDirection = (String)attributes.get("nextDirection");

		if (nextDirection != null) {
			setNextDirection(nextDirection);
		}

		Boolean notApplicable = (Boolean)attributes.get("notApplicable");

		if (notApplicable != null) {
			setNotApplicable(notApplicable);
		}

		Boolean sameAsLastYear = (Boolean)attributes.get("sameAsLastYear");

		if (sameAsLastYear != null) {
			setSameAsLastYear(sameAsLastYear);
		}

		Integer priority = (Integer)attributes.get("priority");

		if (priority != null) {
			setPriority(priority);
		}
	}

	@Override
	public PlanAnswer cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the achievement of this plan answer.
	 *
	 * @return the achievement of this plan answer
	 */
	@Override
	public String getAchievement() {
		return model.getAchievement();
	}

	/**
	 * Returns the company ID of this plan answer.
	 *
	 * @return the company ID of this plan answer
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the content code of this plan answer.
	 *
	 * @return the content code of this plan answer
	 */
	@Override
	public String getContentCode() {
		return model.getContentCode();
	}

	/**
	 * Returns the create date of this plan answer.
	 *
	 * @return the create date of this plan answer
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the department code of this plan answer.
	 *
	 * @return the department code of this plan answer
	 */
	@Override
	public String getDepartmentCode() {
		return model.getDepartmentCode();
	}

	/**
	 * Returns the group ID of this plan answer.
	 *
	 * @return the group ID of this plan answer
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the item code of this plan answer.
	 *
	 * @return the item code of this plan answer
	 */
	@Override
	public String getItemCode() {
		return model.getItemCode();
	}

	/**
	 * Returns the leading of this plan answer.
	 *
	 * @return the leading of this plan answer
	 */
	@Override
	public boolean getLeading() {
		return model.getLeading();
	}

	/**
	 * Returns the mark of this plan answer.
	 *
	 * @return the mark of this plan answer
	 */
	@Override
	public String getMark() {
		return model.getMark();
	}

	/**
	 * Returns the modified date of this plan answer.
	 *
	 * @return the modified date of this plan answer
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan answer.
	 *
	 * @return the mvcc version of this plan answer
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the narrative of this plan answer.
	 *
	 * @return the narrative of this plan answer
	 */
	@Override
	public String getNarrative() {
		return model.getNarrative();
	}

	/**
	 * Returns the next direction of this plan answer.
	 *
	 * @return the next direction of this plan answer
	 */
	@Override
	public String getNextDirection() {
		return model.getNextDirection();
	}

	/**
	 * Returns the not applicable of this plan answer.
	 *
	 * @return the not applicable of this plan answer
	 */
	@Override
	public boolean getNotApplicable() {
		return model.getNotApplicable();
	}

	/**
	 * Returns the plan answer ID of this plan answer.
	 *
	 * @return the plan answer ID of this plan answer
	 */
	@Override
	public long getPlanAnswerId() {
		return model.getPlanAnswerId();
	}

	/**
	 * Returns the plan entry ID of this plan answer.
	 *
	 * @return the plan entry ID of this plan answer
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan round ID of this plan answer.
	 *
	 * @return the plan round ID of this plan answer
	 */
	@Override
	public long getPlanRoundId() {
		return model.getPlanRoundId();
	}

	/**
	 * Returns the primary key of this plan answer.
	 *
	 * @return the primary key of this plan answer
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the priority of this plan answer.
	 *
	 * @return the priority of this plan answer
	 */
	@Override
	public int getPriority() {
		return model.getPriority();
	}

	/**
	 * Returns the same as last year of this plan answer.
	 *
	 * @return the same as last year of this plan answer
	 */
	@Override
	public boolean getSameAsLastYear() {
		return model.getSameAsLastYear();
	}

	/**
	 * Returns the state of this plan answer.
	 *
	 * @return the state of this plan answer
	 */
	@Override
	public String getState() {
		return model.getState();
	}

	/**
	 * Returns the user ID of this plan answer.
	 *
	 * @return the user ID of this plan answer
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan answer.
	 *
	 * @return the user name of this plan answer
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan answer.
	 *
	 * @return the user uuid of this plan answer
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns <code>true</code> if this plan answer is leading.
	 *
	 * @return <code>true</code> if this plan answer is leading; <code>false</code> otherwise
	 */
	@Override
	public boolean isLeading() {
		return model.isLeading();
	}

	/**
	 * Returns <code>true</code> if this plan answer is not applicable.
	 *
	 * @return <code>true</code> if this plan answer is not applicable; <code>false</code> otherwise
	 */
	@Override
	public boolean isNotApplicable() {
		return model.isNotApplicable();
	}

	/**
	 * Returns <code>true</code> if this plan answer is same as last year.
	 *
	 * @return <code>true</code> if this plan answer is same as last year; <code>false</code> otherwise
	 */
	@Override
	public boolean isSameAsLastYear() {
		return model.isSameAsLastYear();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the achievement of this plan answer.
	 *
	 * @param achievement the achievement of this plan answer
	 */
	@Override
	public void setAchievement(String achievement) {
		model.setAchievement(achievement);
	}

	/**
	 * Sets the company ID of this plan answer.
	 *
	 * @param companyId the company ID of this plan answer
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the content code of this plan answer.
	 *
	 * @param contentCode the content code of this plan answer
	 */
	@Override
	public void setContentCode(String contentCode) {
		model.setContentCode(contentCode);
	}

	/**
	 * Sets the create date of this plan answer.
	 *
	 * @param createDate the create date of this plan answer
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the department code of this plan answer.
	 *
	 * @param departmentCode the department code of this plan answer
	 */
	@Override
	public void setDepartmentCode(String departmentCode) {
		model.setDepartmentCode(departmentCode);
	}

	/**
	 * Sets the group ID of this plan answer.
	 *
	 * @param groupId the group ID of this plan answer
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the item code of this plan answer.
	 *
	 * @param itemCode the item code of this plan answer
	 */
	@Override
	public void setItemCode(String itemCode) {
		model.setItemCode(itemCode);
	}

	/**
	 * Sets whether this plan answer is leading.
	 *
	 * @param leading the leading of this plan answer
	 */
	@Override
	public void setLeading(boolean leading) {
		model.setLeading(leading);
	}

	/**
	 * Sets the mark of this plan answer.
	 *
	 * @param mark the mark of this plan answer
	 */
	@Override
	public void setMark(String mark) {
		model.setMark(mark);
	}

	/**
	 * Sets the modified date of this plan answer.
	 *
	 * @param modifiedDate the modified date of this plan answer
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan answer.
	 *
	 * @param mvccVersion the mvcc version of this plan answer
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the narrative of this plan answer.
	 *
	 * @param narrative the narrative of this plan answer
	 */
	@Override
	public void setNarrative(String narrative) {
		model.setNarrative(narrative);
	}

	/**
	 * Sets the next direction of this plan answer.
	 *
	 * @param nextDirection the next direction of this plan answer
	 */
	@Override
	public void setNextDirection(String nextDirection) {
		model.setNextDirection(nextDirection);
	}

	/**
	 * Sets whether this plan answer is not applicable.
	 *
	 * @param notApplicable the not applicable of this plan answer
	 */
	@Override
	public void setNotApplicable(boolean notApplicable) {
		model.setNotApplicable(notApplicable);
	}

	/**
	 * Sets the plan answer ID of this plan answer.
	 *
	 * @param planAnswerId the plan answer ID of this plan answer
	 */
	@Override
	public void setPlanAnswerId(long planAnswerId) {
		model.setPlanAnswerId(planAnswerId);
	}

	/**
	 * Sets the plan entry ID of this plan answer.
	 *
	 * @param planEntryId the plan entry ID of this plan answer
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan round ID of this plan answer.
	 *
	 * @param planRoundId the plan round ID of this plan answer
	 */
	@Override
	public void setPlanRoundId(long planRoundId) {
		model.setPlanRoundId(planRoundId);
	}

	/**
	 * Sets the primary key of this plan answer.
	 *
	 * @param primaryKey the primary key of this plan answer
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the priority of this plan answer.
	 *
	 * @param priority the priority of this plan answer
	 */
	@Override
	public void setPriority(int priority) {
		model.setPriority(priority);
	}

	/**
	 * Sets whether this plan answer is same as last year.
	 *
	 * @param sameAsLastYear the same as last year of this plan answer
	 */
	@Override
	public void setSameAsLastYear(boolean sameAsLastYear) {
		model.setSameAsLastYear(sameAsLastYear);
	}

	/**
	 * Sets the state of this plan answer.
	 *
	 * @param state the state of this plan answer
	 */
	@Override
	public void setState(String state) {
		model.setState(state);
	}

	/**
	 * Sets the user ID of this plan answer.
	 *
	 * @param userId the user ID of this plan answer
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan answer.
	 *
	 * @param userName the user name of this plan answer
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan answer.
	 *
	 * @param userUuid the user uuid of this plan answer
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
	protected PlanAnswerWrapper wrap(PlanAnswer planAnswer) {
		return new PlanAnswerWrapper(planAnswer);
	}

}