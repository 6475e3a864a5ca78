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
 * This class is a wrapper for {@link PlanEditionDocument}.
 * </p>
 *
 * @author Ayumi
 * @see PlanEditionDocument
 * @generated
 */
public class PlanEditionDocumentWrapper
	extends BaseModelWrapper<PlanEditionDocument>
	implements ModelWrapper<PlanEditionDocument>, PlanEditionDocument {

	public PlanEditionDocumentWrapper(PlanEditionDocument planEditionDocument) {
		super(planEditionDocument);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("planEditionId", getPlanEditionId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("document", getDocument());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
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

		String document = (String)attributes.get("document");

		if (document != null) {
			setDocument(document);
		}
	}

	@Override
	public PlanEditionDocument cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this plan edition document.
	 *
	 * @return the company ID of this plan edition document
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the document of this plan edition document.
	 *
	 * @return the document of this plan edition document
	 */
	@Override
	public String getDocument() {
		return model.getDocument();
	}

	/**
	 * Returns the group ID of this plan edition document.
	 *
	 * @return the group ID of this plan edition document
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the mvcc version of this plan edition document.
	 *
	 * @return the mvcc version of this plan edition document
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan edition ID of this plan edition document.
	 *
	 * @return the plan edition ID of this plan edition document
	 */
	@Override
	public long getPlanEditionId() {
		return model.getPlanEditionId();
	}

	/**
	 * Returns the primary key of this plan edition document.
	 *
	 * @return the primary key of this plan edition document
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Sets the company ID of this plan edition document.
	 *
	 * @param companyId the company ID of this plan edition document
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the document of this plan edition document.
	 *
	 * @param document the document of this plan edition document
	 */
	@Override
	public void setDocument(String document) {
		model.setDocument(document);
	}

	/**
	 * Sets the group ID of this plan edition document.
	 *
	 * @param groupId the group ID of this plan edition document
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the mvcc version of this plan edition document.
	 *
	 * @param mvccVersion the mvcc version of this plan edition document
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan edition ID of this plan edition document.
	 *
	 * @param planEditionId the plan edition ID of this plan edition document
	 */
	@Override
	public void setPlanEditionId(long planEditionId) {
		model.setPlanEditionId(planEditionId);
	}

	/**
	 * Sets the primary key of this plan edition document.
	 *
	 * @param primaryKey the primary key of this plan edition document
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected PlanEditionDocumentWrapper wrap(
		PlanEditionDocument planEditionDocument) {

		return new PlanEditionDocumentWrapper(planEditionDocument);
	}

}