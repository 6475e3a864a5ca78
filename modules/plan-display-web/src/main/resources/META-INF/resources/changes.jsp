<%@ include file="/init.jspf" %>

<c:set value="${display.frame}" var="frame" />

<div class="ayumi-display" id="<portlet:namespace />view">
	<%@ include file="/head.jspf" %>

	<h${frame.heading} id="<portlet:namespace />changes"><c:out value="${display.title}" /></h${frame.heading}>

	<p><c:out value="${display.compared}" /></p>
	<c:if test="${not empty display.cut}"><p><c:out value="${display.cut}" /></p></c:if>

	<c:choose>
		<c:when test="${display.none}"><p role="status"><liferay-ui:message key="changes-none" /></p></c:when>
		<c:otherwise>
			<div aria-labelledby="<portlet:namespace />changes" class="ad-scroll" role="region" tabindex="0">
				<table>
					<caption class="ad-hidden"><c:out value="${display.title}" /></caption>
					<thead>
						<tr>
							<th scope="col"><liferay-ui:message key="changes-place" /></th>
							<th scope="col"><c:out value="${display.beforeLabel}" /></th>
							<th scope="col"><c:out value="${display.afterLabel}" /></th>
						</tr>
					</thead>
					<tbody lang="${frame.planLanguage}">
						<c:forEach items="${display.lines}" var="line">
							<tr>
								<th scope="row"><c:out value="${line.entry}" /><br><c:out value="${line.field}" /></th>
								<td class="ad-text"><c:out value="${line.before}" /></td>
								<td class="ad-text"><c:out value="${line.after}" /></td>
							</tr>
						</c:forEach>
					</tbody>
				</table>
			</div>
		</c:otherwise>
	</c:choose>
</div>
