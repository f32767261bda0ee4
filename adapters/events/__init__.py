"""Events as other systems are told of them: CloudEvents, sent to webhooks."""
