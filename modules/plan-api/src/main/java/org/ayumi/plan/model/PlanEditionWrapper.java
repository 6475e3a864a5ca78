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
 * This class is a wrapper for {@link PlanEdition}.
 * </p>
 *
 * @author Ayumi
 * @see PlanEdition
 * @generated
 */
public class PlanEditionWrapper
	extends BaseModelWrapper<PlanEdition>
	implements ModelWrapper<PlanEdition>, PlanEdition {

	public PlanEditionWrapper(PlanEdition planEdition) {
		super(planEdition);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("uuid", getUuid());
		attributes.put("planEditionId", getPlanEditionId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("planEntryId", getPlanEntryId());
		attributes.put("planCode", getPlanCode());
		attributes.put("editionNumber", getEditionNumber());
		attributes.put("publishedDate", getPublishedDate());
		attributes.put("title", getTitle());
		attributes.put("note", getNote());
		attributes.put("contentHash", getContentHash());
		attributes.put("documentVersion", getDocumentVersion());
		attributes.put("correction", isCorrection());
		attributes.put("releaseDate", getReleaseDate());
		attributes.put("status", getStatus());
		attributes.put("statusByUserId", getStatusByUserId());
		attributes.put("statusByUserName", getStatusByUserName());
		attributes.put("statusDate", getStatusDate());

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

		Long planEditionId = (Long)attributes.get("planEditionId");

		if (planEditionId != null) {
			setPlanEditionId(planEditionId);
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

		String planCode = (String)attributes.get("planCode");

		if (planCode != null) {
			setPlanCode(planCode);
		}

		Integer editionNumber = (Integer)attributes.get("editionNumber");

		if (editionNumber != null) {
			setEditionNumber(editionNumber);
		}

		Date publishedDate = (Date)attributes.get("publishedDate");

		if (publishedDate != null) {
			setPublishedDate(publishedDate);
		}

		String title = (String)attributes.get("title");

		if (title != null) {
			setTitle(title);
		}

		String note = (String)attributes.get("note");

		if (note != null) {
			setNote(note);
		}

		String contentHash = (String)attributes.get("contentHash");

		if (contentHash != null) {
			setContentHash(contentHash);
		}

		Long documentVersion = (Long)attributes.get("documentVersion");

		if (documentVersion != null) {
			setDocumentVersion(documentVersion);
		}

		Boolean correction = (Boolean)attributes.get("correction");

		if (correction != null) {
			setCorrection(correction);
		}

		Date releaseDate = (Date)attributes.get("releaseDate");

		if (releaseDate != null) {
			setReleaseDate(releaseDate);
		}

		Integer status = (Integer)attributes.get("status");

		if (status != null) {
			setStatus(status);
		}

		Long statusByUserId = (Long)attributes.get("statusByUserId");

		if (statusByUserId != null) {
			setStatusByUserId(statusByUserId);
		}

		String statusByUserName = (String)attributes.get("statusByUserName");

		if (statusByUserName != null) {
			setStatusByUserName(statusByUserName);
		}

		Date statusDate = (Date)attributes.get("statusDate");

		if (statusDate != null) {
			setStatusDate(statusDate);
		}
	}

	@Override
	public PlanEdition cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this plan edition.
	 *
	 * @return the company ID of this plan edition
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the content hash of this plan edition.
	 *
	 * @return the content hash of this plan edition
	 */
	@Override
	public String getContentHash() {
		return model.getContentHash();
	}

	/**
	 * Returns the correction of this plan edition.
	 *
	 * @return the correction of this plan edition
	 */
	@Override
	public boolean getCorrection() {
		return model.getCorrection();
	}

	/**
	 * Returns the create date of this plan edition.
	 *
	 * @return the create date of this plan edition
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the document version of this plan edition.
	 *
	 * @return the document version of this plan edition
	 */
	@Override
	public long getDocumentVersion() {
		return model.getDocumentVersion();
	}

	/**
	 * Returns the edition number of this plan edition.
	 *
	 * @return the edition number of this plan edition
	 */
	@Override
	public int getEditionNumber() {
		return model.getEditionNumber();
	}

	/**
	 * Returns the group ID of this plan edition.
	 *
	 * @return the group ID of this plan edition
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this plan edition.
	 *
	 * @return the modified date of this plan edition
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this plan edition.
	 *
	 * @return the mvcc version of this plan edition
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the note of this plan edition.
	 *
	 * @return the note of this plan edition
	 */
	@Override
	public String getNote() {
		return model.getNote();
	}

	/**
	 * Returns the plan code of this plan edition.
	 *
	 * @return the plan code of this plan edition
	 */
	@Override
	public String getPlanCode() {
		return model.getPlanCode();
	}

	/**
	 * Returns the plan edition ID of this plan edition.
	 *
	 * @return the plan edition ID of this plan edition
	 */
	@Override
	public long getPlanEditionId() {
		return model.getPlanEditionId();
	}

	/**
	 * Returns the plan entry ID of this plan edition.
	 *
	 * @return the plan entry ID of this plan edition
	 */
	@Override
	public long getPlanEntryId() {
		return model.getPlanEntryId();
	}

	/**
	 * Returns the primary key of this plan edition.
	 *
	 * @return the primary key of this plan edition
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the published date of this plan edition.
	 *
	 * @return the published date of this plan edition
	 */
	@Override
	public Date getPublishedDate() {
		return model.getPublishedDate();
	}

	/**
	 * Returns the release date of this plan edition.
	 *
	 * @return the release date of this plan edition
	 */
	@Override
	public Date getReleaseDate() {
		return model.getReleaseDate();
	}

	/**
	 * Returns the status of this plan edition.
	 *
	 * @return the status of this plan edition
	 */
	@Override
	public int getStatus() {
		return model.getStatus();
	}

	/**
	 * Returns the status by user ID of this plan edition.
	 *
	 * @return the status by user ID of this plan edition
	 */
	@Override
	public long getStatusByUserId() {
		return model.getStatusByUserId();
	}

	/**
	 * Returns the status by user name of this plan edition.
	 *
	 * @return the status by user name of this plan edition
	 */
	@Override
	public String getStatusByUserName() {
		return model.getStatusByUserName();
	}

	/**
	 * Returns the status by user uuid of this plan edition.
	 *
	 * @return the status by user uuid of this plan edition
	 */
	@Override
	public String getStatusByUserUuid() {
		return model.getStatusByUserUuid();
	}

	/**
	 * Returns the status date of this plan edition.
	 *
	 * @return the status date of this plan edition
	 */
	@Override
	public Date getStatusDate() {
		return model.getStatusDate();
	}

	/**
	 * Returns the title of this plan edition.
	 *
	 * @return the title of this plan edition
	 */
	@Override
	public String getTitle() {
		return model.getTitle();
	}

	/**
	 * Returns the user ID of this plan edition.
	 *
	 * @return the user ID of this plan edition
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this plan edition.
	 *
	 * @return the user name of this plan edition
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this plan edition.
	 *
	 * @return the user uuid of this plan edition
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the uuid of this plan edition.
	 *
	 * @return the uuid of this plan edition
	 */
	@Override
	public String getUuid() {
		return model.getUuid();
	}

	/**
	 * Returns <code>true</code> if this plan edition is approved.
	 *
	 * @return <code>true</code> if this plan edition is approved; <code>false</code> otherwise
	 */
	@Override
	public boolean isApproved() {
		return model.isApproved();
	}

	/**
	 * Returns <code>true</code> if this plan edition is correction.
	 *
	 * @return <code>true</code> if this plan edition is correction; <code>false</code> otherwise
	 */
	@Override
	public boolean isCorrection() {
		return model.isCorrection();
	}

	/**
	 * Returns <code>true</code> if this plan edition is denied.
	 *
	 * @return <code>true</code> if this plan edition is denied; <code>false</code> otherwise
	 */
	@Override
	public boolean isDenied() {
		return model.isDenied();
	}

	/**
	 * Returns <code>true</code> if this plan edition is a draft.
	 *
	 * @return <code>true</code> if this plan edition is a draft; <code>false</code> otherwise
	 */
	@Override
	public boolean isDraft() {
		return model.isDraft();
	}

	/**
	 * Returns <code>true</code> if this plan edition is expired.
	 *
	 * @return <code>true</code> if this plan edition is expired; <code>false</code> otherwise
	 */
	@Override
	public boolean isExpired() {
		return model.isExpired();
	}

	/**
	 * Returns <code>true</code> if this plan edition is inactive.
	 *
	 * @return <code>true</code> if this plan edition is inactive; <code>false</code> otherwise
	 */
	@Override
	public boolean isInactive() {
		return model.isInactive();
	}

	/**
	 * Returns <code>true</code> if this plan edition is incomplete.
	 *
	 * @return <code>true</code> if this plan edition is incomplete; <code>false</code> otherwise
	 */
	@Override
	public boolean isIncomplete() {
		return model.isIncomplete();
	}

	/**
	 * Returns <code>true</code> if this plan edition is pending.
	 *
	 * @return <code>true</code> if this plan edition is pending; <code>false</code> otherwise
	 */
	@Override
	public boolean isPending() {
		return model.isPending();
	}

	/**
	 * Returns <code>true</code> if this plan edition is scheduled.
	 *
	 * @return <code>true</code> if this plan edition is scheduled; <code>false</code> otherwise
	 */
	@Override
	public boolean isScheduled() {
		return model.isScheduled();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the company ID of this plan edition.
	 *
	 * @param companyId the company ID of this plan edition
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the content hash of this plan edition.
	 *
	 * @param contentHash the content hash of this plan edition
	 */
	@Override
	public void setContentHash(String contentHash) {
		model.setContentHash(contentHash);
	}

	/**
	 * Sets whether this plan edition is correction.
	 *
	 * @param correction the correction of this plan edition
	 */
	@Override
	public void setCorrection(boolean correction) {
		model.setCorrection(correction);
	}

	/**
	 * Sets the create date of this plan edition.
	 *
	 * @param createDate the create date of this plan edition
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the document version of this plan edition.
	 *
	 * @param documentVersion the document version of this plan edition
	 */
	@Override
	public void setDocumentVersion(long documentVersion) {
		model.setDocumentVersion(documentVersion);
	}

	/**
	 * Sets the edition number of this plan edition.
	 *
	 * @param editionNumber the edition number of this plan edition
	 */
	@Override
	public void setEditionNumber(int editionNumber) {
		model.setEditionNumber(editionNumber);
	}

	/**
	 * Sets the group ID of this plan edition.
	 *
	 * @param groupId the group ID of this plan edition
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this plan edition.
	 *
	 * @param modifiedDate the modified date of this plan edition
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this plan edition.
	 *
	 * @param mvccVersion the mvcc version of this plan edition
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the note of this plan edition.
	 *
	 * @param note the note of this plan edition
	 */
	@Override
	public void setNote(String note) {
		model.setNote(note);
	}

	/**
	 * Sets the plan code of this plan edition.
	 *
	 * @param planCode the plan code of this plan edition
	 */
	@Override
	public void setPlanCode(String planCode) {
		model.setPlanCode(planCode);
	}

	/**
	 * Sets the plan edition ID of this plan edition.
	 *
	 * @param planEditionId the plan edition ID of this plan edition
	 */
	@Override
	public void setPlanEditionId(long planEditionId) {
		model.setPlanEditionId(planEditionId);
	}

	/**
	 * Sets the plan entry ID of this plan edition.
	 *
	 * @param planEntryId the plan entry ID of this plan edition
	 */
	@Override
	public void setPlanEntryId(long planEntryId) {
		model.setPlanEntryId(planEntryId);
	}

	/**
	 * Sets the primary key of this plan edition.
	 *
	 * @param primaryKey the primary key of this plan edition
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the published date of this plan edition.
	 *
	 * @param publishedDate the published date of this plan edition
	 */
	@Override
	public void setPublishedDate(Date publishedDate) {
		model.setPublishedDate(publishedDate);
	}

	/**
	 * Sets the release date of this plan edition.
	 *
	 * @param releaseDate the release date of this plan edition
	 */
	@Override
	public void setReleaseDate(Date releaseDate) {
		model.setReleaseDate(releaseDate);
	}

	/**
	 * Sets the status of this plan edition.
	 *
	 * @param status the status of this plan edition
	 */
	@Override
	public void setStatus(int status) {
		model.setStatus(status);
	}

	/**
	 * Sets the status by user ID of this plan edition.
	 *
	 * @param statusByUserId the status by user ID of this plan edition
	 */
	@Override
	public void setStatusByUserId(long statusByUserId) {
		model.setStatusByUserId(statusByUserId);
	}

	/**
	 * Sets the status by user name of this plan edition.
	 *
	 * @param statusByUserName the status by user name of this plan edition
	 */
	@Override
	public void setStatusByUserName(String statusByUserName) {
		model.setStatusByUserName(statusByUserName);
	}

	/**
	 * Sets the status by user uuid of this plan edition.
	 *
	 * @param statusByUserUuid the status by user uuid of this plan edition
	 */
	@Override
	public void setStatusByUserUuid(String statusByUserUuid) {
		model.setStatusByUserUuid(statusByUserUuid);
	}

	/**
	 * Sets the status date of this plan edition.
	 *
	 * @param statusDate the status date of this plan edition
	 */
	@Override
	public void setStatusDate(Date statusDate) {
		model.setStatusDate(statusDate);
	}

	/**
	 * Sets the title of this plan edition.
	 *
	 * @param title the title of this plan edition
	 */
	@Override
	public void setTitle(String title) {
		model.setTitle(title);
	}

	/**
	 * Sets the user ID of this plan edition.
	 *
	 * @param userId the user ID of this plan edition
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this plan edition.
	 *
	 * @param userName the user name of this plan edition
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this plan edition.
	 *
	 * @param userUuid the user uuid of this plan edition
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the uuid of this plan edition.
	 *
	 * @param uuid the uuid of this plan edition
	 */
	@Override
	public void setUuid(String uuid) {
		model.setUuid(uuid);
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
	protected PlanEditionWrapper wrap(PlanEdition planEdition) {
		return new PlanEditionWrapper(planEdition);
	}

}