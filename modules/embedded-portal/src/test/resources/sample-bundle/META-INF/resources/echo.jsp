<%@ include file="/init.jspf" %><p>ECHO ${param.x}</p>
