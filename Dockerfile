FROM python:3.13-slim

RUN useradd --create-home --uid 10001 bellhop
WORKDIR /app

COPY requirements.txt .
RUN pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.txt

COPY bot bot
COPY core core
COPY adapters adapters
COPY migrations migrations

USER bellhop
ENV BELLHOP_HOST=0.0.0.0 BELLHOP_PORT=3000 PYTHONUNBUFFERED=1
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:3000/healthz', timeout=2)"]
CMD ["python", "-m", "bot", "run"]
