# apiimpact in a container: docker build -t apiimpact . && docker run --rm -v "$PWD:/work" apiimpact check specs
FROM mcr.microsoft.com/dotnet/sdk:10.0.401 AS build
WORKDIR /source
COPY . .
# The SDK is the one of global.json. For the processor of the image, compiled ahead; the version is that of the git history.
RUN dotnet publish src/ApiImpact.Cli -c Release --use-current-runtime -p:RunAnalyzers=false -o /app

FROM mcr.microsoft.com/dotnet/runtime:10.0
# git, for --changed-since and REV:path. What is mounted belongs to another user, which git asks to be told of.
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory /work
COPY --from=build /app /app
WORKDIR /work
ENTRYPOINT ["/app/ApiImpact.Cli"]
