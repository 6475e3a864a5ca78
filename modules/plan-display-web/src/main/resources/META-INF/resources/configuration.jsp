<%@ include file="/init.jspf" %>

<liferay-portlet:actionURL portletConfiguration="${true}" var="actionUrl" />

<c:set value="${display.errors}" var="errors" />

<div class="ayumi-display">
	<c:if test="${not empty errors}">
		<div class="alert alert-danger" role="alert" tabindex="-1">
			<p><strong><liferay-ui:message key="errors-title" /></strong></p>
			<ul>
				<c:forEach items="${errors}" var="error"><li><a href="#<portlet:namespace />${error.key}"><liferay-ui:message key="${error.value}" /></a></li></c:forEach>
			</ul>
		</div>
	</c:if>

	<c:if test="${display.nothingPublished}">
		<p class="alert alert-info"><liferay-ui:message key="nothing-published" /></p>
	</c:if>

	<form action="<c:out value="${actionUrl}" />" method="post">
		<input name="<portlet:namespace />cmd" type="hidden" value="update">

		<div class="form-group <c:if test="${not empty errors['plan']}">has-error</c:if>">
			<label for="<portlet:namespace />plan"><liferay-ui:message key="setting-plan" /></label>
			<c:if test="${not empty errors['plan']}"><p class="form-feedback-item" id="<portlet:namespace />planError"><liferay-ui:message key="${errors['plan']}" /></p></c:if>
			<select <c:if test="${not empty errors['plan']}">aria-describedby="<portlet:namespace />planError" aria-invalid="true"</c:if> class="form-control" id="<portlet:namespace />plan" name="<portlet:namespace />plan">
				<option value=""><liferay-ui:message key="choose" /></option>
				<c:forEach items="${display.plans}" var="option"><option <c:if test="${option.selected}">selected</c:if> value="<c:out value="${option.value}" />"><c:out value="${option.label}" /></option></c:forEach>
			</select>
		</div>

		<div class="form-group">
			<label for="<portlet:namespace />startView"><liferay-ui:message key="setting-start-view" /></label>
			<select class="form-control" id="<portlet:namespace />startView" name="<portlet:namespace />startView">
				<c:forEach items="${display.startViews}" var="option"><option <c:if test="${option.selected}">selected</c:if> value="${option.value}"><liferay-ui:message key="${option.label}" /></option></c:forEach>
			</select>
		</div>

		<fieldset class="form-group" id="<portlet:namespace />columns">
			<legend><liferay-ui:message key="setting-columns" /></legend>
			<c:forEach items="${display.columns}" var="option">
				<div class="form-check">
					<input class="form-check-input" <c:if test="${option.selected}">checked</c:if> id="<portlet:namespace />column-${option.value}" name="<portlet:namespace />columns" type="checkbox" value="${option.value}">
					<label class="form-check-label" for="<portlet:namespace />column-${option.value}"><liferay-ui:message key="${option.label}" /></label>
				</div>
			</c:forEach>
		</fieldset>

		<div class="form-group">
			<label for="<portlet:namespace />pageSize"><liferay-ui:message key="setting-page-size" /></label>
			<select class="form-control" id="<portlet:namespace />pageSize" name="<portlet:namespace />pageSize">
				<c:forEach items="${display.pageSizes}" var="option"><option <c:if test="${option.selected}">selected</c:if> value="${option.value}">${option.label}</option></c:forEach>
			</select>
		</div>

		<div class="form-group">
			<label for="<portlet:namespace />headingLevel"><liferay-ui:message key="setting-heading-level" /></label>
			<p class="form-text" id="<portlet:namespace />headingLevelHelp"><liferay-ui:message key="setting-heading-level-help" /></p>
			<select aria-describedby="<portlet:namespace />headingLevelHelp" class="form-control" id="<portlet:namespace />headingLevel" name="<portlet:namespace />headingLevel">
				<c:forEach items="${display.headingLevels}" var="option"><option <c:if test="${option.selected}">selected</c:if> value="${option.value}">h${option.label}</option></c:forEach>
			</select>
		</div>

		<button class="btn btn-primary" type="submit"><liferay-ui:message key="save" /></button>
	</form>
</div>
