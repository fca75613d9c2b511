/** What a template of one HTTP API, whose every request one function answers, has beside them. */
export interface Orders {
  /** Without it nothing lets API Gateway call the function: an error. */
  readonly hasPermission?: boolean;
  /** API Gateway assumes a role first, though it need not: a warning. */
  readonly hasRole?: boolean;
  /** Lines before all others. */
  readonly above?: string;
  /** The name of the API. */
  readonly name?: string;
}

/** A template for tests of whole programs. */
export function ordersTemplate({ hasPermission = true, hasRole = false, above = "", name = "Orders" }: Orders = {}): string {
  const permission = `  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref Function
      Principal: apigateway.amazonaws.com
`;
  return `${above}Resources:
  ${name}:
    Type: AWS::ApiGatewayV2::Api
    Properties:
      Name: orders
      ProtocolType: HTTP
      Target: !GetAtt Function.Arn
${hasRole ? "      CredentialsArn: arn:aws:iam::111122223333:role/invoke\n" : ""}  Function:
    Type: AWS::Lambda::Function
    Properties:
      Handler: index.handler
${hasPermission ? permission : ""}`;
}
