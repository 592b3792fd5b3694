global using ApiImpact.Tests.Harness;
