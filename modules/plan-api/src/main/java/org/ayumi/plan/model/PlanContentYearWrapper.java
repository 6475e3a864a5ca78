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
 * This class is a wrapper for {@link PlanContentYear}.
 * </p>
 *
 * @author Ayumi
 * @see PlanContentYear
 * @generated
 */
public class PlanContentYearWrapper
	extends BaseModelWrapper<PlanContentYear>
	implements ModelWrapper<PlanContentYear>, PlanContentYear {

	public PlanContentYearWrapper(PlanContentYear planContentYear) {
		super(planContentYear);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planContentYearId", getPlanContentYearId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("planItemId", getPlanItemId());
		attributes.put("planContentId", getPlanContentId());
		attributes.put("fiscalYear", getFiscalYear());
		attributes.put("planned", getPlanned());
		attributes.put("effective", getEffective());
		attributes.put("reported", isReported());
		attributes.put("status", getStatus());
		attributes.put("achievement", getAchievement());
		attributes.put("narrative", getNarrative());
		attributes.put("nextDirection", getNextDirection());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long planContentYearId = (Long)attributes.get("planContentYearId");

		if (planContentYearId != null) {
			setPlanContentYearId(planContentYearId);
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

		Long planItemId = (Long)attributes.get("planItemId");

		if (planItemId != null) {
			setPlanItemId(planItemId);
		}

		Long planContentId = (Long)attributes.get("planContentId");

		if (planContentId != null) {
			setPlanContentId(planContentId);
		}

		Integer fiscalYear = (Integer)attributes.get("fiscalYear");

		if (fiscalYear != null) {
			setFiscalYear(fiscalYear);
		}

		String planned = (String)attributes.get("planned");

		if (planned != null) {
			setPlanned(planned);
		}

		String effective = (String)attributes.get("effective");

		if (effective != null) {
			setEffective(effective);
		}

		Boolean reported = (Boolean)attributes.get("reported");

		if (reported != null) {
			setReported(reported);
		}

		String status = (String)attributes.get("status");

		if (status != null) {
			setStatus(status);
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
	}

	@Override
	public PlanContentYear cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the achievement of this plan content year.
	 *
	 * @return the achievement of this plan content year
	 */
	@Override
	public String getAchievement() {
		return model.getAchievement();
	}

	/**
	 * Returns the company ID of this plan content year.
	 *
	 * @return the company ID of this plan content year
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan content year.
	 *
	 * @return the create date of this plan content year
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the effective of this plan content year.
	 *
	 * @return the effective of this plan content year
	 */
	@Override
	public String getEffective() {
		return model.getEffective();
	}

	/**
	 * Returns the fiscal year of this plan content year.
	 *
	 * @return the fiscal year of this plan content year
	 */
	@Override
	public int getFiscalYear() {
		return model.getFiscalYear();
	}

	/**
	 * Returns the group ID of this plan content year.
	 *
	 * @return the group ID of this plan content year
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this plan content year.
	 *
	 * @return the modified date of this plan content year
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan content year.
	 *
	 * @return the mvcc version of this plan content year
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the narrative of this plan content year.
	 *
	 * @return the narrative of this plan content year
	 */
	@Override
	public String getNarrative() {
		return model.getNarrative();
	}

	/**
	 * Returns the next direction of this plan content year.
	 *
	 * @return the next direction of this plan content year
	 */
	@Override
	public String getNextDirection() {
		return model.getNextDirection();
	}

	/**
	 * Returns the plan content ID of this plan content year.
	 *
	 * @return the plan content ID of this plan content year
	 */
	@Override
	public long getPlanContentId() {
		return model.getPlanContentId();
	}

	/**
	 * Returns the plan content year ID of this plan content year.
	 *
	 * @return the plan content year ID of this plan content year
	 */
	@Override
	public long getPlanContentYearId() {
		return model.getPlanContentYearId();
	}

	/**
	 * Returns the plan entry ID of this plan content year.
	 *
	 * @return the plan entry ID of this plan content year
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the plan item ID of this plan content year.
	 *
	 * @return the plan item ID of this plan content year
	 */
	@Override
	public long getPlanItemId() {
		return model.getPlanItemId();
	}

	/**
	 * Returns the planned of this plan content year.
	 *
	 * @return the planned of this plan content year
	 */
	@Override
	public String getPlanned() {
		return model.getPlanned();
	}

	/**
	 * Returns the primary key of this plan content year.
	 *
	 * @return the primary key of this plan content year
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reported of this plan content year.
	 *
	 * @return the reported of this plan content year
	 */
	@Override
	public boolean getReported() {
		return model.getReported();
	}

	/**
	 * Returns the status of this plan content year.
	 *
	 * @return the status of this plan content year
	 */
	@Override
	public String getStatus() {
		return model.getStatus();
	}

	/**
	 * Returns the user ID of this plan content year.
	 *
	 * @return the user ID of this plan content year
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan content year.
	 *
	 * @return the user name of this plan content year
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan content year.
	 *
	 * @return the user uuid of this plan content year
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns <code>true</code> if this plan content year is reported.
	 *
	 * @return <code>true</code> if this plan content year is reported; <code>false</code> otherwise
	 */
	@Override
	public boolean isReported() {
		return model.isReported();
	}

	/**
	 * Sets the achievement of this plan content year.
	 *
	 * @param achievement the achievement of this plan content year
	 */
	@Override
	public void setAchievement(String achievement) {
		model.setAchievement(achievement);
	}

	/**
	 * Sets the company ID of this plan content year.
	 *
	 * @param companyId the company ID of this plan content year
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan content year.
	 *
	 * @param createDate the create date of this plan content year
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the effective of this plan content year.
	 *
	 * @param effective the effective of this plan content year
	 */
	@Override
	public void setEffective(String effective) {
		model.setEffective(effective);
	}

	/**
	 * Sets the fiscal year of this plan content year.
	 *
	 * @param fiscalYear the fiscal year of this plan content year
	 */
	@Override
	public void setFiscalYear(int fiscalYear) {
		model.setFiscalYear(fiscalYear);
	}

	/**
	 * Sets the group ID of this plan content year.
	 *
	 * @param groupId the group ID of this plan content year
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this plan content year.
	 *
	 * @param modifiedDate the modified date of this plan content year
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan content year.
	 *
	 * @param mvccVersion the mvcc version of this plan content year
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the narrative of this plan content year.
	 *
	 * @param narrative the narrative of this plan content year
	 */
	@Override
	public void setNarrative(String narrative) {
		model.setNarrative(narrative);
	}

	/**
	 * Sets the next direction of this plan content year.
	 *
	 * @param nextDirection the next direction of this plan content year
	 */
	@Override
	public void setNextDirection(String nextDirection) {
		model.setNextDirection(nextDirection);
	}

	/**
	 * Sets the plan content ID of this plan content year.
	 *
	 * @param planContentId the plan content ID of this plan content year
	 */
	@Override
	public void setPlanContentId(long planContentId) {
		model.setPlanContentId(planContentId);
	}

	/**
	 * Sets the plan content year ID of this plan content year.
	 *
	 * @param planContentYearId the plan content year ID of this plan content year
	 */
	@Override
	public void setPlanContentYearId(long planContentYearId) {
		model.setPlanContentYearId(planContentYearId);
	}

	/**
	 * Sets the plan entry ID of this plan content year.
	 *
	 * @param planEntryId the plan entry ID of this plan content year
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the plan item ID of this plan content year.
	 *
	 * @param planItemId the plan item ID of this plan content year
	 */
	@Override
	public void setPlanItemId(long planItemId) {
		model.setPlanItemId(planItemId);
	}

	/**
	 * Sets the planned of this plan content year.
	 *
	 * @param planned the planned of this plan content year
	 */
	@Override
	public void setPlanned(String planned) {
		model.setPlanned(planned);
	}

	/**
	 * Sets the primary key of this plan content year.
	 *
	 * @param primaryKey the primary key of this plan content year
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets whether this plan content year is reported.
	 *
	 * @param reported the reported of this plan content year
	 */
	@Override
	public void setReported(boolean reported) {
		model.setReported(reported);
	}

	/**
	 * Sets the status of this plan content year.
	 *
	 * @param status the status of this plan content year
	 */
	@Override
	public void setStatus(String status) {
		model.setStatus(status);
	}

	/**
	 * Sets the user ID of this plan content year.
	 *
	 * @param userId the user ID of this plan content year
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan content year.
	 *
	 * @param userName the user name of this plan content year
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan content year.
	 *
	 * @param userUuid the user uuid of this plan content year
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
	protected PlanContentYearWrapper wrap(PlanContentYear planContentYear) {
		return new PlanContentYearWrapper(planContentYear);
	}

}