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
 * This class is a wrapper for {@link PlanEvaluation}.
 * </p>
 *
 * @author Ayumi
 * @see PlanEvaluation
 * @generated
 */
public class PlanEvaluationWrapper
	extends BaseModelWrapper<PlanEvaluation>
	implements ModelWrapper<PlanEvaluation>, PlanEvaluation {

	public PlanEvaluationWrapper(PlanEvaluation planEvaluation) {
		super(planEvaluation);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planEvaluationId", getPlanEvaluationId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("planHeadingId", getPlanHeadingId());
		attributes.put("planItemId", getPlanItemId());
		attributes.put("code", getCode());
		attributes.put("fiscalYear", getFiscalYear());
		attributes.put("evaluator", getEvaluator());
		attributes.put("grade", getGrade());
		attributes.put("remark", getRemark());
		attributes.put("evaluationDay", getEvaluationDay());
		attributes.put("reply", getReply());
		attributes.put("published", isPublished());
		attributes.put("priority", getPriority());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planEvaluationId = (Long)attributes.get("planEvaluationId");

		if (planEvaluationId != null) {
			setPlanEvaluationId(planEvaluationId);
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

		Long planHeadingId = (Long)attributes.get("planHeadingId");

		if (planHeadingId != null) {
			setPlanHeadingId(planHeadingId);
		}

		Long planItemId = (Long)attributes.get("planItemId");

		if (planItemId != null) {
			setPlanItemId(planItemId);
		}

		String code = (String)attributes.get("code");

		if (code != null) {
			setCode(code);
		}

		Integer fiscalYear = (Integer)attributes.get("fiscalYear");

		if (fiscalYear != null) {
			setFiscalYear(fiscalYear);
		}

		String evaluator = (String)attributes.get("evaluator");

		if (evaluator != null) {
			setEvaluator(evaluator);
		}

		String grade = (String)attributes.get("grade");

		if (grade != null) {
			setGrade(grade);
		}

		String remark = (String)attributes.get("remark");

		if (remark != null) {
			setRemark(remark);
		}

		String evaluationDay = (String)attributes.get("evaluationDay");

		if (evaluationDay != null) {
			setEvaluationDay(evaluationDay);
		}

		String reply = (String)attributes.get("reply");

		if (reply != null) {
			setReply(reply);
		}

		Boolean published = (Boolean)attributes.get("published");

		if (published != null) {
			setPublished(published);
		}

		Integer priority = (Integer)attributes.get("priority");

		if (priority != null) {
			setPriority(priority);
		}
	}

	@Override
	public PlanEvaluation cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the code of this plan evaluation.
	 *
	 * @return the code of this plan evaluation
	 */
	@Override
	public String getCode() {
		return model.getCode();
	}

	/**
	 * Returns the company ID of this plan evaluation.
	 *
	 * @return the company ID of this plan evaluation
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan evaluation.
	 *
	 * @return the create date of this plan evaluation
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the evaluation day of this plan evaluation.
	 *
	 * @return the evaluation day of this plan evaluation
	 */
	@Override
	public String getEvaluationDay() {
		return model.getEvaluationDay();
	}

	/**
	 * Returns the evaluator of this plan evaluation.
	 *
	 * @return the evaluator of this plan evaluation
	 */
	@Override
	public String getEvaluator() {
		return model.getEvaluator();
	}

	/**
	 * Returns the fiscal year of this plan evaluation.
	 *
	 * @return the fiscal year of this plan evaluation
	 */
	@Override
	public int getFiscalYear() {
		return model.getFiscalYear();
	}

	/**
	 * Returns the grade of this plan evaluation.
	 *
	 * @return the grade of this plan evaluation
	 */
	@Override
	public String getGrade() {
		return model.getGrade();
	}

	/**
	 * Returns the group ID of this plan evaluation.
	 *
	 * @return the group ID of this plan evaluation
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this plan evaluation.
	 *
	 * @return the modified date of this plan evaluation
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan evaluation.
	 *
	 * @return the mvcc version of this plan evaluation
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan entry ID of this plan evaluation.
	 *
	 * @return the plan entry ID of this plan evaluation
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan evaluation ID of this plan evaluation.
	 *
	 * @return the plan evaluation ID of this plan evaluation
	 */
	@Override
	public long getPlanEvaluationId() {
		return model.getPlanEvaluationId();
	}

	/**
	 * Returns the plan heading ID of this plan evaluation.
	 *
	 * @return the plan heading ID of this plan evaluation
	 */
	@Override
	public long getPlanHeadingId() {
		return model.getPlanHeadingId();
	}

	/**
	 * Returns the plan item ID of this plan evaluation.
	 *
	 * @return the plan item ID of this plan evaluation
	 */
	@Override
	public long getPlanItemId() {
		return model.getPlanItemId();
	}

	/**
	 * Returns the primary key of this plan evaluation.
	 *
	 * @return the primary key of this plan evaluation
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the priority of this plan evaluation.
	 *
	 * @return the priority of this plan evaluation
	 */
	@Override
	public int getPriority() {
		return model.getPriority();
	}

	/**
	 * Returns the published of this plan evaluation.
	 *
	 * @return the published of this plan evaluation
	 */
	@Override
	public boolean getPublished() {
		return model.getPublished();
	}

	/**
	 * Returns the remark of this plan evaluation.
	 *
	 * @return the remark of this plan evaluation
	 */
	@Override
	public String getRemark() {
		return model.getRemark();
	}

	/**
	 * Returns the reply of this plan evaluation.
	 *
	 * @return the reply of this plan evaluation
	 */
	@Override
	public String getReply() {
		return model.getReply();
	}

	/**
	 * Returns the user ID of this plan evaluation.
	 *
	 * @return the user ID of this plan evaluation
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan evaluation.
	 *
	 * @return the user name of this plan evaluation
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan evaluation.
	 *
	 * @return the user uuid of this plan evaluation
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns <code>true</code> if this plan evaluation is published.
	 *
	 * @return <code>true</code> if this plan evaluation is published; <code>false</code> otherwise
	 */
	@Override
	public boolean isPublished() {
		return model.isPublished();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the code of this plan evaluation.
	 *
	 * @param code the code of this plan evaluation
	 */
	@Override
	public void setCode(String code) {
		model.setCode(code);
	}

	/**
	 * Sets the company ID of this plan evaluation.
	 *
	 * @param companyId the company ID of this plan evaluation
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan evaluation.
	 *
	 * @param createDate the create date of this plan evaluation
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the evaluation day of this plan evaluation.
	 *
	 * @param evaluationDay the evaluation day of this plan evaluation
	 */
	@Override
	public void setEvaluationDay(String evaluationDay) {
		model.setEvaluationDay(evaluationDay);
	}

	/**
	 * Sets the evaluator of this plan evaluation.
	 *
	 * @param evaluator the evaluator of this plan evaluation
	 */
	@Override
	public void setEvaluator(String evaluator) {
		model.setEvaluator(evaluator);
	}

	/**
	 * Sets the fiscal year of this plan evaluation.
	 *
	 * @param fiscalYear the fiscal year of this plan evaluation
	 */
	@Override
	public void setFiscalYear(int fiscalYear) {
		model.setFiscalYear(fiscalYear);
	}

	/**
	 * Sets the grade of this plan evaluation.
	 *
	 * @param grade the grade of this plan evaluation
	 */
	@Override
	public void setGrade(String grade) {
		model.setGrade(grade);
	}

	/**
	 * Sets the group ID of this plan evaluation.
	 *
	 * @param groupId the group ID of this plan evaluation
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this plan evaluation.
	 *
	 * @param modifiedDate the modified date of this plan evaluation
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan evaluation.
	 *
	 * @param mvccVersion the mvcc version of this plan evaluation
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan entry ID of this plan evaluation.
	 *
	 * @param planEntryId the plan entry ID of this plan evaluation
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan evaluation ID of this plan evaluation.
	 *
	 * @param planEvaluationId the plan evaluation ID of this plan evaluation
	 */
	@Override
	public void setPlanEvaluationId(long planEvaluationId) {
		model.setPlanEvaluationId(planEvaluationId);
	}

	/**
	 * Sets the plan heading ID of this plan evaluation.
	 *
	 * @param planHeadingId the plan heading ID of this plan evaluation
	 */
	@Override
	public void setPlanHeadingId(long planHeadingId) {
		model.setPlanHeadingId(planHeadingId);
	}

	/**
	 * Sets the plan item ID of this plan evaluation.
	 *
	 * @param planItemId the plan item ID of this plan evaluation
	 */
	@Override
	public void setPlanItemId(long planItemId) {
		model.setPlanItemId(planItemId);
	}

	/**
	 * Sets the primary key of this plan evaluation.
	 *
	 * @param primaryKey the primary key of this plan evaluation
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the priority of this plan evaluation.
	 *
	 * @param priority the priority of this plan evaluation
	 */
	@Override
	public void setPriority(int priority) {
		model.setPriority(priority);
	}

	/**
	 * Sets whether this plan evaluation is published.
	 *
	 * @param published the published of this plan evaluation
	 */
	@Override
	public void setPublished(boolean published) {
		model.setPublished(published);
	}

	/**
	 * Sets the remark of this plan evaluation.
	 *
	 * @param remark the remark of this plan evaluation
	 */
	@Override
	public void setRemark(String remark) {
		model.setRemark(remark);
	}

	/**
	 * Sets the reply of this plan evaluation.
	 *
	 * @param reply the reply of this plan evaluation
	 */
	@Override
	public void setReply(String reply) {
		model.setReply(reply);
	}

	/**
	 * Sets the user ID of this plan evaluation.
	 *
	 * @param userId the user ID of this plan evaluation
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan evaluation.
	 *
	 * @param userName the user name of this plan evaluation
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan evaluation.
	 *
	 * @param userUuid the user uuid of this plan evaluation
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
	protected PlanEvaluationWrapper wrap(PlanEvaluation planEvaluation) {
		return new PlanEvaluationWrapper(planEvaluation);
	}

}