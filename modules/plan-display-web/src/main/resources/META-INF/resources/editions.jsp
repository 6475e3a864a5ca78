<%@ include file="/init.jspf" %>

<c:set value="${display.frame}" var="frame" />

<div class="ayumi-display" id="<portlet:namespace />view">
	<%@ include file="/head.jspf" %>

	<h${frame.heading}><c:out value="${display.title}" /></h${frame.heading}>

	<div class="ad-none"><ul>
		<c:forEach items="${display.rows}" var="row">
			<li class="ad-content">
				<a href="<c:out value="${row.url}" />"><c:out value="${row.name}" /></a>
				<span><liferay-ui:message key="published" />&#32;<time datetime="<c:out value="${row.publishedIso}" />"><c:out value="${row.published}" /></time></span>
				<c:if test="${row.correction}"><strong class="ad-state"><liferay-ui:message key="edition-correction" /></strong></c:if>
				<c:if test="${not empty row.changesUrl}"><a href="<c:out value="${row.changesUrl}" />"><c:choose><c:when test="${row.correction}"><liferay-ui:message key="errata" /></c:when><c:otherwise><liferay-ui:message key="changes" /></c:otherwise></c:choose><span class="ad-hidden">: <c:out value="${row.name}" /></span></a></c:if>
				<c:if test="${not empty row.note}"><p class="ad-text" lang="${frame.planLanguage}"><c:out value="${row.note}" /></p></c:if>
			</li>
		</c:forEach>
	</ul></div>
</div>
