<%@ include file="/init.jspf" %>

<c:set value="${display.frame}" var="frame" />
<c:set value="${display.form}" var="form" />

<div class="ayumi-display" id="<portlet:namespace />view">
	<%@ include file="/head.jspf" %>

	<form action="<c:out value="${form.target.action}" />" class="ad-search" method="get">
		<c:forEach items="${form.target.fields}" var="field">
			<input name="<c:out value="${field.label}" />" type="hidden" value="<c:out value="${field.value}" />">
		</c:forEach>

		<label for="<portlet:namespace />text"><liferay-ui:message key="filter-text" /></label>
		<div class="ad-search-line">
			<input autocomplete="off" class="form-control" id="<portlet:namespace />text" maxlength="${form.maxLength}" name="<c:out value="${form.prefix}" />text" type="text">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="search" /></button>
		</div>
	</form>

	<h${frame.heading}><liferay-ui:message key="contents-title" /></h${frame.heading}>

	<p class="ad-total"><c:out value="${frame.itemLevel}" />&#32;<c:out value="${display.total}" /></p>

	<c:if test="${not empty display.entries}">
		<ul class="ad-contents" lang="${frame.planLanguage}">
			<c:forEach items="${display.entries}" var="entry">
				<li><a href="<c:out value="${entry.link.url}" />"><c:out value="${entry.link.text}" /></a> <span class="ad-count" lang="${frame.language}"><c:out value="${entry.count}" /></span>
				<c:choose>
					<c:when test="${entry.leaf}"></li></c:when>
					<c:otherwise><ul></c:otherwise>
				</c:choose>
				<c:forEach begin="1" end="${entry.closes}"></ul></li></c:forEach>
			</c:forEach>
		</ul>
	</c:if>

	<c:if test="${not empty display.looseItems}">
		<ul class="ad-contents" lang="${frame.planLanguage}">
			<c:forEach items="${display.looseItems}" var="item">
				<li><a href="<c:out value="${item.url}" />"><c:out value="${item.text}" /></a></li>
			</c:forEach>
		</ul>
	</c:if>
</div>
