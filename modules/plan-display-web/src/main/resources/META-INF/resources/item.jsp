<%@ include file="/init.jspf" %>

<c:set value="${display.frame}" var="frame" />

<div class="ayumi-display" id="<portlet:namespace />view">
	<%@ include file="/head.jspf" %>

	<h${frame.heading} class="ad-item-title" lang="${frame.planLanguage}"><c:out value="${display.title}" /></h${frame.heading}>

	<c:if test="${display.relisted}">
		<p class="ad-note"><liferay-ui:message key="relisted" />&#32;<c:if test="${not empty display.original}"><liferay-ui:message key="original" />&#32;<a href="<c:out value="${display.original.url}" />" lang="${frame.planLanguage}"><c:out value="${display.original.text}" /></a></c:if></p>
	</c:if>

	<%@ include file="/card.jspf" %>

	<c:if test="${not empty display.reports}">
		<h${frame.subheading}><liferay-ui:message key="reports" /></h${frame.subheading}>
		<dl class="ad-card ad-reports">
			<c:forEach items="${display.reports}" var="report">
				<div><dt><c:out value="${report.year}" /><c:forEach items="${report.marks}" var="mark"> <span class="ad-status" lang="${frame.planLanguage}"><span aria-hidden="true"><c:out value="${mark.mark}" /></span> <c:out value="${mark.words}" /></span></c:forEach></dt><dd lang="${frame.planLanguage}">
					<c:if test="${not empty report.content}"><p class="ad-own"><c:set value="${report.bullet}" var="mark" /><%@ include file="/mark.jspf" %>&#32;<c:out value="${report.content}" /></p></c:if>
					<c:if test="${not empty report.narrative}"><p class="ad-text"><c:out value="${report.narrative}" /></p></c:if>
					<c:if test="${not empty report.nextDirection}"><p class="ad-text"><span class="ad-label" lang="${frame.language}"><liferay-ui:message key="next-direction" /></span>&#32;<c:out value="${report.nextDirection}" /></p></c:if>
				</dd></div>
			</c:forEach>
		</dl>
	</c:if>

	<c:if test="${not empty display.relistings}">
		<h${frame.subheading}><liferay-ui:message key="relistings" /></h${frame.subheading}>
		<ul class="ad-also" lang="${frame.planLanguage}">
			<c:forEach items="${display.relistings}" var="link"><li><a href="<c:out value="${link.url}" />"><c:out value="${link.text}" /></a></li></c:forEach>
		</ul>
	</c:if>

	<%@ include file="/legend.jspf" %>

	<ul class="ad-neighbours">
		<c:if test="${not empty display.previous}"><li class="ad-previous"><a href="<c:out value="${display.previous.url}" />" rel="prev"><span class="ad-label"><liferay-ui:message key="item-previous" /></span> <span lang="${frame.planLanguage}"><c:out value="${display.previous.text}" /></span></a></li></c:if>
		<c:if test="${not empty display.next}"><li class="ad-next"><a href="<c:out value="${display.next.url}" />" rel="next"><span class="ad-label"><liferay-ui:message key="item-next" /></span> <span lang="${frame.planLanguage}"><c:out value="${display.next.text}" /></span></a></li></c:if>
	</ul>
</div>
