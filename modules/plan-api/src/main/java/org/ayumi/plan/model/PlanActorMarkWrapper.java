/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link PlanActorMark}.
 * </p>
 *
 * @author Ayumi
 * @see PlanActorMark
 * @generated
 */
public class PlanActorMarkWrapper
	extends BaseModelWrapper<PlanActorMark>
	implements ModelWrapper<PlanActorMark>, PlanActorMark {

	public PlanActorMarkWrapper(PlanActorMark planActorMark) {
		super(planActorMark);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planActorMarkId", getPlanActorMarkId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("planItemId", getPlanItemId());
		attributes.put("actorCode", getActorCode());
		attributes.put("mark", getMark());
		attributes.put("priority", getPriority());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planActorMarkId = (Long)attributes.get("planActorMarkId");

		if (planActorMarkId != null) {
			setPlanActorMarkId(planActorMarkId);
		}

		Long groupId = (Long)attributes.get("groupId");

		if (groupId != null) {
			setGroupId(groupId);
		}

		Long companyId = (Long)attributes.get("companyId");

		if (companyId != null) {
			setCompanyId(companyId);
		}

		Long planEntryId = (Long)attributes.get("planEntryId");

		if (planEntryId != null) {
			setPlanEntryId(planEntryId);
		}

		Long planItemId = (Long)attributes.get("planItemId");

		if (planItemId != null) {
			setPlanItemId(planItemId);
		}

		String actorCode = (String)attributes.get("actorCode");

		if (actorCode != null) {
			setActorCode(actorCode);
		}

		String mark = (String)attributes.get("mark");

		if (mark != null) {
			setMark(mark);
		}

		Integer priority = (Integer)attributes.get("priority");

		if (priority != null) {
			setPriority(priority);
		}
	}

	@Override
	public PlanActorMark cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the actor code of this plan actor mark.
	 *
	 * @return the actor code of this plan actor mark
	 */
	@Override
	public String getActorCode() {
		return model.getActorCode();
	}

	/**
	 * Returns the company ID of this plan actor mark.
	 *
	 * @return the company ID of this plan actor mark
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the group ID of this plan actor mark.
	 *
	 * @return the group ID of this plan actor mark
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the mark of this plan actor mark.
	 *
	 * @return the mark of this plan actor mark
	 */
	@Override
	public String getMark() {
		return model.getMark();
	}

	/**
	 * Returns the mvcc version of this plan actor mark.
	 *
	 * @return the mvcc version of this plan actor mark
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan actor mark ID of this plan actor mark.
	 *
	 * @return the plan actor mark ID of this plan actor mark
	 */
	@Override
	public long getPlanActorMarkId() {
		return model.getPlanActorMarkId();
	}

	/**
	 * Returns the plan entry ID of this plan actor mark.
	 *
	 * @return the plan entry ID of this plan actor mark
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan item ID of this plan actor mark.
	 *
	 * @return the plan item ID of this plan actor mark
	 */
	@Override
	public long getPlanItemId() {
		return model.getPlanItemId();
	}

	/**
	 * Returns the primary key of this plan actor mark.
	 *
	 * @return the primary key of this plan actor mark
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the priority of this plan actor mark.
	 *
	 * @return the priority of this plan actor mark
	 */
	@Override
	public int getPriority() {
		return model.getPriority();
	}

	/**
	 * Sets the actor code of this plan actor mark.
	 *
	 * @param actorCode the actor code of this plan actor mark
	 */
	@Override
	public void setActorCode(String actorCode) {
		model.setActorCode(actorCode);
	}

	/**
	 * Sets the company ID of this plan actor mark.
	 *
	 * @param companyId the company ID of this plan actor mark
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the group ID of this plan actor mark.
	 *
	 * @param groupId the group ID of this plan actor mark
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the mark of this plan actor mark.
	 *
	 * @param mark the mark of this plan actor mark
	 */
	@Override
	public void setMark(String mark) {
		model.setMark(mark);
	}

	/**
	 * Sets the mvcc version of this plan actor mark.
	 *
	 * @param mvccVersion the mvcc version of this plan actor mark
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan actor mark ID of this plan actor mark.
	 *
	 * @param planActorMarkId the plan actor mark ID of this plan actor mark
	 */
	@Override
	public void setPlanActorMarkId(long planActorMarkId) {
		model.setPlanActorMarkId(planActorMarkId);
	}

	/**
	 * Sets the plan entry ID of this plan actor mark.
	 *
	 * @param planEntryId the plan entry ID of this plan actor mark
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan item ID of this plan actor mark.
	 *
	 * @param planItemId the plan item ID of this plan actor mark
	 */
	@Override
	public void setPlanItemId(long planItemId) {
		model.setPlanItemId(planItemId);
	}

	/**
	 * Sets the primary key of this plan actor mark.
	 *
	 * @param primaryKey the primary key of this plan actor mark
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the priority of this plan actor mark.
	 *
	 * @param priority the priority of this plan actor mark
	 */
	@Override
	public void setPriority(int priority) {
		model.setPriority(priority);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected PlanActorMarkWrapper wrap(PlanActorMark planActorMark) {
		return new PlanActorMarkWrapper(planActorMark);
	}

}