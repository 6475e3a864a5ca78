<%@ include file="/init.jspf" %>

<c:set value="${display.frame}" var="frame" />

<div class="ayumi-display" id="<portlet:namespace />view">
	<%@ include file="/head.jspf" %>

	<h${frame.heading}><c:out value="${display.title}" /></h${frame.heading}>

	<ul class="ad-views">
		<c:forEach items="${display.years}" var="year">
			<li><a<c:if test="${year.url eq display.url}"> aria-current="page"</c:if> href="<c:out value="${year.url}" />"><c:out value="${year.text}" /></a></li>
		</c:forEach>
		<li><a href="<c:out value="${display.xlsxUrl}" />"><liferay-ui:message key="file-xlsx" /></a></li>
		<li><a href="<c:out value="${display.csvUrl}" />"><liferay-ui:message key="file-csv" /></a></li>
	</ul>

	<div lang="${frame.planLanguage}">${display.html}</div>
</div>
