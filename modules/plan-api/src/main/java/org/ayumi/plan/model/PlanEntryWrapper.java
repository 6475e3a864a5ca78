/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package org.ayumi.plan.model;

import com.liferay.exportimport.kernel.lar.StagedModelType;
import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link PlanEntry}.
 * </p>
 *
 * @author Ayumi
 * @see PlanEntry
 * @generated
 */
public class PlanEntryWrapper
	extends BaseModelWrapper<PlanEntry>
	implements ModelWrapper<PlanEntry>, PlanEntry {

	public PlanEntryWrapper(PlanEntry planEntry) {
		super(planEntry);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("uuid", getUuid());
		attributes.put("externalReferenceCode", getExternalReferenceCode());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("title", getTitle());
		attributes.put("subtitle", getSubtitle());
		attributes.put("municipality", getMunicipality());
		attributes.put("municipalityCode", getMunicipalityCode());
		attributes.put("firstYear", getFirstYear());
		attributes.put("lastYear", getLastYear());
		attributes.put("yearStyle", getYearStyle());
		attributes.put("state", getState());
		attributes.put("predecessorCode", getPredecessorCode());
		attributes.put("levels", getLevels());
		attributes.put("headVersion", getHeadVersion());
		attributes.put("documentVersion", getDocumentVersion());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		String uuid = (String)attributes.get("uuid");

		if (uuid != null) {
			setUuid(uuid);
		}

		String externalReferenceCode = (String)attributes.get(
			"externalReferenceCode");

		if (externalReferenceCode != null) {
			setExternalReferenceCode(externalReferenceCode);
		}

		Long planEntryId = (Long)attributes.get("planEntryId");

		if (planEntryId != null) {
			setPlanEntryId(planEntryId);
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

		String title = (String)attributes.get("title");

		if (title != null) {
			setTitle(title);
		}

		String subtitle = (String)attributes.get("subtitle");

		if (subtitle != null) {
			setSubtitle(subtitle);
		}

		String municipality = (String)attributes.get("municipality");

		if (municipality != null) {
			setMunicipality(municipality);
		}

		String municipalityCode = (String)attributes.get("municipalityCode");

		if (municipalityCode != null) {
			setMunicipalityCode(municipalityCode);
		}

		Integer firstYear = (Integer)attributes.get("firstYear");

		if (firstYear != null) {
			setFirstYear(firstYear);
		}

		Integer lastYear = (Integer)attributes.get("lastYear");

		if (lastYear != null) {
			setLastYear(lastYear);
		}

		String yearStyle = (String)attributes.get("yearStyle");

		if (yearStyle != null) {
			setYearStyle(yearStyle);
		}

		String state = (String)attributes.get("state");

		if (state != null) {
			setState(state);
		}

		String predecessorCode = (String)attributes.get("predecessorCode");

		if (predecessorCode != null) {
			setPredecessorCode(predecessorCode);
		}

		String levels = (String)attributes.get("levels");

		if (levels != null) {
			setLevels(levels);
		}

		Long headVersion = (Long)attributes.get("headVersion");

		if (headVersion != null) {
			setHeadVersion(headVersion);
		}

		Long documentVersion = (Long)attributes.get("documentVersion");

		if (documentVersion != null) {
			setDocumentVersion(documentVersion);
		}
	}

	@Override
	public PlanEntry cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this plan entry.
	 *
	 * @return the company ID of this plan entry
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this plan entry.
	 *
	 * @return the create date of this plan entry
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the document version of this plan entry.
	 *
	 * @return the document version of this plan entry
	 */
	@Override
	public long getDocumentVersion() {
		return model.getDocumentVersion();
	}

	/**
	 * Returns the external reference code of this plan entry.
	 *
	 * @return the external reference code of this plan entry
	 */
	@Override
	public String getExternalReferenceCode() {
		return model.getExternalReferenceCode();
	}

	/**
	 * Returns the first year of this plan entry.
	 *
	 * @return the first year of this plan entry
	 */
	@Override
	public int getFirstYear() {
		return model.getFirstYear();
	}

	/**
	 * Returns the group ID of this plan entry.
	 *
	 * @return the group ID of this plan entry
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the head version of this plan entry.
	 *
	 * @return the head version of this plan entry
	 */
	@Override
	public long getHeadVersion() {
		return model.getHeadVersion();
	}

	/**
	 * Returns the last year of this plan entry.
	 *
	 * @return the last year of this plan entry
	 */
	@Override
	public int getLastYear() {
		return model.getLastYear();
	}

	/**
	 * Returns the levels of this plan entry.
	 *
	 * @return the levels of this plan entry
	 */
	@Override
	public String getLevels() {
		return model.getLevels();
	}

	/**
	 * Returns the modified date of this plan entry.
	 *
	 * @return the modified date of this plan entry
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the municipality of this plan entry.
	 *
	 * @return the municipality of this plan entry
	 */
	@Override
	public String getMunicipality() {
		return model.getMunicipality();
	}

	/**
	 * Returns the municipality code of this plan entry.
	 *
	 * @return the municipality code of this plan entry
	 */
	@Override
	public String getMunicipalityCode() {
		return model.getMunicipalityCode();
	}

	/**
	 * Returns the mvcc version of this plan entry.
	 *
	 * @return the mvcc version of this plan entry
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan entry ID of this plan entry.
	 *
	 * @return the plan entry ID of this plan entry
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the predecessor code of this plan entry.
	 *
	 * @return the predecessor code of this plan entry
	 */
	@Override
	public String getPredecessorCode() {
		return model.getPredecessorCode();
	}

	/**
	 * Returns the primary key of this plan entry.
	 *
	 * @return the primary key of this plan entry
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the state of this plan entry.
	 *
	 * @return the state of this plan entry
	 */
	@Override
	public String getState() {
		return model.getState();
	}

	/**
	 * Returns the subtitle of this plan entry.
	 *
	 * @return the subtitle of this plan entry
	 */
	@Override
	public String getSubtitle() {
		return model.getSubtitle();
	}

	/**
	 * Returns the title of this plan entry.
	 *
	 * @return the title of this plan entry
	 */
	@Override
	public String getTitle() {
		return model.getTitle();
	}

	/**
	 * Returns the user ID of this plan entry.
	 *
	 * @return the user ID of this plan entry
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan entry.
	 *
	 * @return the user name of this plan entry
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan entry.
	 *
	 * @return the user uuid of this plan entry
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the uuid of this plan entry.
	 *
	 * @return the uuid of this plan entry
	 */
	@Override
	public String getUuid() {
		return model.getUuid();
	}

	/**
	 * Returns the year style of this plan entry.
	 *
	 * @return the year style of this plan entry
	 */
	@Override
	public String getYearStyle() {
		return model.getYearStyle();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the company ID of this plan entry.
	 *
	 * @param companyId the company ID of this plan entry
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this plan entry.
	 *
	 * @param createDate the create date of this plan entry
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the document version of this plan entry.
	 *
	 * @param documentVersion the document version of this plan entry
	 */
	@Override
	public void setDocumentVersion(long documentVersion) {
		model.setDocumentVersion(documentVersion);
	}

	/**
	 * Sets the external reference code of this plan entry.
	 *
	 * @param externalReferenceCode the external reference code of this plan entry
	 */
	@Override
	public void setExternalReferenceCode(String externalReferenceCode) {
		model.setExternalReferenceCode(externalReferenceCode);
	}

	/**
	 * Sets the first year of this plan entry.
	 *
	 * @param firstYear the first year of this plan entry
	 */
	@Override
	public void setFirstYear(int firstYear) {
		model.setFirstYear(firstYear);
	}

	/**
	 * Sets the group ID of this plan entry.
	 *
	 * @param groupId the group ID of this plan entry
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the head version of this plan entry.
	 *
	 * @param headVersion the head version of this plan entry
	 */
	@Override
	public void setHeadVersion(long headVersion) {
		model.setHeadVersion(headVersion);
	}

	/**
	 * Sets the last year of this plan entry.
	 *
	 * @param lastYear the last year of this plan entry
	 */
	@Override
	public void setLastYear(int lastYear) {
		model.setLastYear(lastYear);
	}

	/**
	 * Sets the levels of this plan entry.
	 *
	 * @param levels the levels of this plan entry
	 */
	@Override
	public void setLevels(String levels) {
		model.setLevels(levels);
	}

	/**
	 * Sets the modified date of this plan entry.
	 *
	 * @param modifiedDate the modified date of this plan entry
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the municipality of this plan entry.
	 *
	 * @param municipality the municipality of this plan entry
	 */
	@Override
	public void setMunicipality(String municipality) {
		model.setMunicipality(municipality);
	}

	/**
	 * Sets the municipality code of this plan entry.
	 *
	 * @param municipalityCode the municipality code of this plan entry
	 */
	@Override
	public void setMunicipalityCode(String municipalityCode) {
		model.setMunicipalityCode(municipalityCode);
	}

	/**
	 * Sets the mvcc version of this plan entry.
	 *
	 * @param mvccVersion the mvcc version of this plan entry
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan entry ID of this plan entry.
	 *
	 * @param planEntryId the plan entry ID of this plan entry
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the predecessor code of this plan entry.
	 *
	 * @param predecessorCode the predecessor code of this plan entry
	 */
	@Override
	public void setPredecessorCode(String predecessorCode) {
		model.setPredecessorCode(predecessorCode);
	}

	/**
	 * Sets the primary key of this plan entry.
	 *
	 * @param primaryKey the primary key of this plan entry
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the state of this plan entry.
	 *
	 * @param state the state of this plan entry
	 */
	@Override
	public void setState(String state) {
		model.setState(state);
	}

	/**
	 * Sets the subtitle of this plan entry.
	 *
	 * @param subtitle the subtitle of this plan entry
	 */
	@Override
	public void setSubtitle(String subtitle) {
		model.setSubtitle(subtitle);
	}

	/**
	 * Sets the title of this plan entry.
	 *
	 * @param title the title of this plan entry
	 */
	@Override
	public void setTitle(String title) {
		model.setTitle(title);
	}

	/**
	 * Sets the user ID of this plan entry.
	 *
	 * @param userId the user ID of this plan entry
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan entry.
	 *
	 * @param userName the user name of this plan entry
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan entry.
	 *
	 * @param userUuid the user uuid of this plan entry
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the uuid of this plan entry.
	 *
	 * @param uuid the uuid of this plan entry
	 */
	@Override
	public void setUuid(String uuid) {
		model.setUuid(uuid);
	}

	/**
	 * Sets the year style of this plan entry.
	 *
	 * @param yearStyle the year style of this plan entry
	 */
	@Override
	public void setYearStyle(String yearStyle) {
		model.setYearStyle(yearStyle);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	public StagedModelType getStagedModelType() {
		return model.getStagedModelType();
	}

	@Override
	protected PlanEntryWrapper wrap(PlanEntry planEntry) {
		return new PlanEntryWrapper(planEntry);
	}

}