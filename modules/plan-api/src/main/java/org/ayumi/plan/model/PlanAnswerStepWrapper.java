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
 * This class is a wrapper for {@link PlanAnswerStep}.
 * </p>
 *
 * @author Ayumi
 * @see PlanAnswerStep
 * @generated
 */
public class PlanAnswerStepWrapper
	extends BaseModelWrapper<PlanAnswerStep>
	implements ModelWrapper<PlanAnswerStep>, PlanAnswerStep {

	public PlanAnswerStepWrapper(PlanAnswerStep planAnswerStep) {
		super(planAnswerStep);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planAnswerStepId", getPlanAnswerStepId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("planRoundId", getPlanRoundId());
		attributes.put("planAnswerId", getPlanAnswerId());
		attributes.put("act", getAct());
		attributes.put("stateBefore", getStateBefore());
		attributes.put("stateAfter", getStateAfter());
		attributes.put("reason", getReason());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planAnswerStepId = (Long)attributes.get("planAnswerStepId");

		if (planAnswerStepId != null) {
			setPlanAnswerStepId(planAnswerStepId);
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

		Long planAnswerId = (Long)attributes.get("planAnswerId");

		if (planAnswerId != null) {
			setPlanAnswerId(planAnswerId);
		}

		String act = (String)attributes.get("act");

		if (act != null) {
			setAct(act);
		}

		String stateBefore = (String)attributes.get("stateBefore");

		if (stateBefore != null) {
			setStateBefore(stateBefore);
		}

		String stateAfter = (String)attributes.get("stateAfter");

		if (stateAfter != null) {
			setStateAfter(stateAfter);
		}

		String reason = (String)attributes.get("reason");

		if (reason != null) {
			setReason(reason);
		}
	}

	@Override
	public PlanAnswerStep cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the act of this plan answer step.
	 *
	 * @return the act of this plan answer step
	 */
	@Override
	public String getAct() {
		return model.getAct();
	}

	/**
	 * Returns the company ID of this plan answer step.
	 *
	 * @return the company ID of this plan answer step
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan answer step.
	 *
	 * @return the create date of this plan answer step
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this plan answer step.
	 *
	 * @return the group ID of this plan answer step
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this plan answer step.
	 *
	 * @return the modified date of this plan answer step
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan answer step.
	 *
	 * @return the mvcc version of this plan answer step
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan answer ID of this plan answer step.
	 *
	 * @return the plan answer ID of this plan answer step
	 */
	@Override
	public long getPlanAnswerId() {
		return model.getPlanAnswerId();
	}

	/**
	 * Returns the plan answer step ID of this plan answer step.
	 *
	 * @return the plan answer step ID of this plan answer step
	 */
	@Override
	public long getPlanAnswerStepId() {
		return model.getPlanAnswerStepId();
	}

	/**
	 * Returns the plan entry ID of this plan answer step.
	 *
	 * @return the plan entry ID of this plan answer step
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan round ID of this plan answer step.
	 *
	 * @return the plan round ID of this plan answer step
	 */
	@Override
	public long getPlanRoundId() {
		return model.getPlanRoundId();
	}

	/**
	 * Returns the primary key of this plan answer step.
	 *
	 * @return the primary key of this plan answer step
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reason of this plan answer step.
	 *
	 * @return the reason of this plan answer step
	 */
	@Override
	public String getReason() {
		return model.getReason();
	}

	/**
	 * Returns the state after of this plan answer step.
	 *
	 * @return the state after of this plan answer step
	 */
	@Override
	public String getStateAfter() {
		return model.getStateAfter();
	}

	/**
	 * Returns the state before of this plan answer step.
	 *
	 * @return the state before of this plan answer step
	 */
	@Override
	public String getStateBefore() {
		return model.getStateBefore();
	}

	/**
	 * Returns the user ID of this plan answer step.
	 *
	 * @return the user ID of this plan answer step
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan answer step.
	 *
	 * @return the user name of this plan answer step
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan answer step.
	 *
	 * @return the user uuid of this plan answer step
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Sets the act of this plan answer step.
	 *
	 * @param act the act of this plan answer step
	 */
	@Override
	public void setAct(String act) {
		model.setAct(act);
	}

	/**
	 * Sets the company ID of this plan answer step.
	 *
	 * @param companyId the company ID of this plan answer step
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan answer step.
	 *
	 * @param createDate the create date of this plan answer step
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this plan answer step.
	 *
	 * @param groupId the group ID of this plan answer step
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this plan answer step.
	 *
	 * @param modifiedDate the modified date of this plan answer step
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan answer step.
	 *
	 * @param mvccVersion the mvcc version of this plan answer step
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan answer ID of this plan answer step.
	 *
	 * @param planAnswerId the plan answer ID of this plan answer step
	 */
	@Override
	public void setPlanAnswerId(long planAnswerId) {
		model.setPlanAnswerId(planAnswerId);
	}

	/**
	 * Sets the plan answer step ID of this plan answer step.
	 *
	 * @param planAnswerStepId the plan answer step ID of this plan answer step
	 */
	@Override
	public void setPlanAnswerStepId(long planAnswerStepId) {
		model.setPlanAnswerStepId(planAnswerStepId);
	}

	/**
	 * Sets the plan entry ID of this plan answer step.
	 *
	 * @param planEntryId the plan entry ID of this plan answer step
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan round ID of this plan answer step.
	 *
	 * @param planRoundId the plan round ID of this plan answer step
	 */
	@Override
	public void setPlanRoundId(long planRoundId) {
		model.setPlanRoundId(planRoundId);
	}

	/**
	 * Sets the primary key of this plan answer step.
	 *
	 * @param primaryKey the primary key of this plan answer step
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the reason of this plan answer step.
	 *
	 * @param reason the reason of this plan answer step
	 */
	@Override
	public void setReason(String reason) {
		model.setReason(reason);
	}

	/**
	 * Sets the state after of this plan answer step.
	 *
	 * @param stateAfter the state after of this plan answer step
	 */
	@Override
	public void setStateAfter(String stateAfter) {
		model.setStateAfter(stateAfter);
	}

	/**
	 * Sets the state before of this plan answer step.
	 *
	 * @param stateBefore the state before of this plan answer step
	 */
	@Override
	public void setStateBefore(String stateBefore) {
		model.setStateBefore(stateBefore);
	}

	/**
	 * Sets the user ID of this plan answer step.
	 *
	 * @param userId the user ID of this plan answer step
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan answer step.
	 *
	 * @param userName the user name of this plan answer step
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan answer step.
	 *
	 * @param userUuid the user uuid of this plan answer step
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
	protected PlanAnswerStepWrapper wrap(PlanAnswerStep planAnswerStep) {
		return new PlanAnswerStepWrapper(planAnswerStep);
	}

}