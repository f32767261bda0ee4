{{- define "bellhop.name" -}}
{{- if contains "bellhop" .Release.Name }}{{ .Release.Name | trunc 52 | trimSuffix "-" }}{{ else }}{{ printf "%s-bellhop" .Release.Name | trunc 52 | trimSuffix "-" }}{{ end -}}
{{- end }}

{{- define "bellhop.selector" -}}
app.kubernetes.io/name: bellhop
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "bellhop.labels" -}}
{{ include "bellhop.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end }}

{{- define "bellhop.secret" -}}
{{ .Values.existingSecret | default (include "bellhop.name" .) }}
{{- end }}

{{- /* The same for the step that migrates and for the bot: what they read, and what they may do. */}}
{{- define "bellhop.container" -}}
image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
imagePullPolicy: {{ .Values.image.pullPolicy }}
envFrom:
  - secretRef: {name: {{ include "bellhop.secret" . }}}
env:
  {{- range $name, $value := .Values.settings }}
  - {name: {{ $name }}, value: {{ $value | quote }}}
  {{- end }}
  - {name: BELLHOP_HOST, value: "0.0.0.0"}
  - {name: BELLHOP_PORT, value: "3000"}
  {{- if .Values.postgresql.enabled }}
  - name: POSTGRES_PASSWORD
    valueFrom:
      secretKeyRef: {name: {{ include "bellhop.name" . }}-postgresql, key: password}
  - {name: DATABASE_URL, value: "postgresql://bellhop:$(POSTGRES_PASSWORD)@{{ include "bellhop.name" . }}-postgresql:5432/bellhop"}
  {{- end }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: {drop: [ALL]}
resources: {{- toYaml .Values.resources | nindent 2 }}
volumeMounts:
  - {name: tmp, mountPath: /tmp}
{{- end }}
