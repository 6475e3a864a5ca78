<%@ include file="/init.jspf" %>

<c:set value="${display.frame}" var="frame" />
<c:set value="${display.form}" var="form" />
<c:set value="${display.applied}" var="applied" />

<div class="ayumi-display" id="<portlet:namespace />view">
	<%@ include file="/head.jspf" %>

	<h${frame.heading}><c:out value="${display.title}" /></h${frame.heading}>

	<%@ include file="/filters.jspf" %>

	<p class="ad-result" id="<portlet:namespace />result" role="status"><c:out value="${display.result}" /></p>

	<c:if test="${not empty applied}">
		<ul aria-label="<liferay-ui:message key="filters-applied" />" class="ad-applied">
			<c:forEach items="${applied}" var="filter">
				<li><a href="<c:out value="${filter.removeUrl}" />"><c:out value="${filter.text}" />&#32;<span aria-hidden="true">&times;</span><span class="ad-hidden"><liferay-ui:message key="filter-remove" /></span></a></li>
			</c:forEach>
		</ul>
	</c:if>

	<c:choose>
		<c:when test="${display.nothingFound}">
			<div class="ad-none">
				<p><liferay-ui:message key="result-none-help" /></p>
				<ul>
					<c:forEach items="${applied}" var="filter">
						<c:if test="${filter.without gt 0}"><li><a href="<c:out value="${filter.removeUrl}" />"><c:out value="${filter.offer}" /></a></li></c:if>
					</c:forEach>
					<li><a href="<c:out value="${display.allUrl}" />"><liferay-ui:message key="show-all" /></a></li>
					<li><a href="<c:out value="${frame.contentsUrl}" />"><liferay-ui:message key="show-contents" /></a></li>
				</ul>
			</div>
		</c:when>
		<c:otherwise>
			<%@ include file="/table.jspf" %>
			<%@ include file="/pager.jspf" %>
			<%@ include file="/legend.jspf" %>
		</c:otherwise>
	</c:choose>
</div>
