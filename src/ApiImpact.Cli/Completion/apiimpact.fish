# Completion of apiimpact for fish. To use it now: apiimpact completion fish | source
# To keep it: apiimpact completion fish > ~/.config/fish/completions/apiimpact.fish
function __apiimpact_candidates
    set -l line (commandline --cut-at-cursor --current-process | string collect)
    apiimpact "[suggest:"(string length -- $line)"]" $line 2>/dev/null
end
complete --command apiimpact --arguments '(__apiimpact_candidates)'
